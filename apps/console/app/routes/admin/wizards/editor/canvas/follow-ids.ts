/**
 * Gives each of several siblings a name of its own that outlives its key: where one key went and another stands in its
 * place, it was renamed, and what has the caret in it stays where it is.
 */
export function followIds(
  before: ReadonlyMap<string, string>,
  keys: readonly string[],
  newId: () => string,
): ReadonlyMap<string, string> {
  const [renamed, ...others] = keys.filter((key) => !before.has(key));
  const had = [...before.keys()];
  const isOneForOne = renamed !== undefined && others.length === 0 && had.length === keys.length;
  const was = isOneForOne ? had[keys.indexOf(renamed)] : undefined;
  const kept = was !== undefined && !keys.includes(was) ? before.get(was) : undefined;
  return new Map(keys.map((key) => [key, before.get(key) ?? (key === renamed ? kept : undefined) ?? newId()]));
}

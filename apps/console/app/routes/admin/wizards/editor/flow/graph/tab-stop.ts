/** The step that Tab leads to: of those asked for the first that is still there, for a key may follow its name or go. */
export function tabStop(keys: readonly string[], asked: readonly (string | null)[]): string | null {
  return asked.find((key) => key !== null && keys.includes(key)) ?? keys[0] ?? null;
}

/** A copy in which something else stands at one path, like `steps.0.key`; `undefined` takes it away. */
export function changed(document: unknown, path: string, value: unknown): unknown {
  return path === "" ? value : changedAt(document, path.split("."), value);
}

function changedAt(node: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  const part = (inner: unknown) => (rest.length === 0 ? value : changedAt(inner, rest, value));
  if (Array.isArray(node)) return node.with(Number(name), part(node[Number(name)]));
  const entries = typeof node === "object" && node !== null ? Object.entries(node) : [];
  const others = entries.filter(([one]) => one !== name);
  const inner = part(entries.find(([one]) => one === name)?.[1]);
  return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}

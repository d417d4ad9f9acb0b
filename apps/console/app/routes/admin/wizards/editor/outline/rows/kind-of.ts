import type { Kind } from "./outline-row.ts";

/** What a dotted key names is said by how many keys it has. */
export function kindOf(at: string): Kind {
  const keys = at.split(".").length;
  if (keys === 1) return "step";
  return keys === 2 ? "set" : "option";
}

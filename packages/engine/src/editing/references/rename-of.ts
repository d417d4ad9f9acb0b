import { isWithin } from "../things/dotted.ts";
import type { Rename } from "./renamed.ts";

/** Something, and what is in it, has another dotted key. */
export function renameOf(from: string, to: string): Rename {
  return (at) => (isWithin(at, from) ? to + at.slice(from.length) : at);
}

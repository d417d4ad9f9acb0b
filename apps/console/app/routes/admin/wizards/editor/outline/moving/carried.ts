import type { Definition } from "@boardwalk/engine";
import { kindOf } from "../rows/kind-of.ts";
import type { Kind } from "../rows/outline-row.ts";
import { topmost } from "../rows/topmost.ts";

/** Things that are being moved together: of one kind, in the order of the wizard. */
export interface Carried {
  readonly kind: Kind;
  readonly ats: readonly string[];
}

/** Null where they are of several kinds, which fit nowhere together, or all gone. */
export function carried(definition: Definition, ats: readonly string[]): Carried | null {
  const found = topmost(definition, ats);
  const [first] = found;
  if (first === undefined) return null;
  const kind = kindOf(first);
  return found.every((at) => kindOf(at) === kind) ? { kind, ats: found } : null;
}

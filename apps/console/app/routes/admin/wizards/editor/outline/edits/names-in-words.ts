import type { Definition } from "@boardwalk/engine";
import { kindOf } from "../rows/kind-of.ts";
import { nameAt } from "../rows/name-at.ts";

/** "Stage", "3 options", "4 things". */
export function namesInWords(definition: Definition, ats: readonly string[]): string {
  const [first] = ats;
  if (first === undefined) return "Nothing";
  if (ats.length === 1) return nameAt(definition, first);
  const kind = kindOf(first);
  return `${ats.length} ${ats.every((at) => kindOf(at) === kind) ? `${kind}s` : "things"}`;
}

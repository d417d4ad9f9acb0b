import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";

/** Whether each of them is archived by itself. */
export function isArchived(definition: Definition, ats: readonly string[]): boolean {
  return (
    ats.length > 0 &&
    ats.every((at) => childrenOf(definition, parentOf(at)).find(({ key }) => key === keyOf(at))?.active === false)
  );
}

import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { kindOf } from "../rows/kind-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import { addThing } from "./add-thing.ts";
import type { OutlineDesk } from "./outline-desk.ts";

/** Another one of the same kind, behind it. */
export function addBeside(desk: OutlineDesk, at: string): string | null {
  const { definition } = desk.store.getState();
  const kind = kindOf(at);
  if (kind !== "set") return addThing(desk, at, { kind });
  const set = childrenOf(definition, parentOf(at)).find(({ key }) => key === keyOf(at));
  return addThing(desk, at, { kind, type: set && "type" in set ? set.type : "SINGLE" });
}

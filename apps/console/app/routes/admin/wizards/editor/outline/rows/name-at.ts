import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "./children-of.ts";
import { keyOf } from "./key-of.ts";
import { nameOf } from "./name-of.ts";
import { parentOf } from "./parent-of.ts";

/** What its author calls a thing; its dotted key where it is gone. */
export function nameAt(definition: Definition, at: string): string {
  const thing = childrenOf(definition, parentOf(at)).find(({ key }) => key === keyOf(at));
  return thing ? nameOf(thing) : at;
}

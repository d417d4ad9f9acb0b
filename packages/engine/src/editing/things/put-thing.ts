import type { Definition } from "../../definition.ts";
import { spliceThings } from "./splice-things.ts";
import type { Thing } from "./thing.ts";
import type { FoundThing } from "./thing-at.ts";

/** The wizard with another thing in the place of one that was found in it. */
export function putThing(definition: Definition, found: FoundThing, add: Thing): Definition {
  return spliceThings(definition, { within: found.within, index: found.index, remove: 1, add });
}

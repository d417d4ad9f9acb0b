import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import type { Carried } from "./carried.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

/** Where the first of them stands now. */
export function spotNow(definition: Definition, carried: Carried): Spot {
  const first = carried.ats[0] ?? "";
  const within = parentOf(first);
  const staying = new Set(stayingIn(definition, carried, within));
  const siblings = childrenOf(definition, within).map(({ key }) => key);
  const before = siblings.slice(0, siblings.indexOf(keyOf(first)));
  return { within, position: before.filter((key) => staying.has(key)).length };
}

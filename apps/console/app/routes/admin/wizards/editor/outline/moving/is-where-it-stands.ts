import type { Definition } from "@boardwalk/engine";
import { childrenOf } from "../rows/children-of.ts";
import { keyOf } from "../rows/key-of.ts";
import { parentOf } from "../rows/parent-of.ts";
import type { Carried } from "./carried.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

/** Whether setting them down there would leave everything as it is. */
export function isWhereItStands(definition: Definition, carried: Carried, { within, position }: Spot): boolean {
  if (carried.ats.some((at) => parentOf(at) !== within)) return false;
  const staying = stayingIn(definition, carried, within);
  const then = [...staying.slice(0, position), ...carried.ats.map(keyOf), ...staying.slice(position)];
  return childrenOf(definition, within).every(({ key }, index) => key === then[index]);
}

import type { Definition } from "@boardwalk/engine";
import { nameAt } from "../rows/name-at.ts";
import type { Carried } from "./carried.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

/** "position 2 of 3 in Power". */
export function spotInWords(definition: Definition, carried: Carried, { within, position }: Spot): string {
  const all = stayingIn(definition, carried, within).length + carried.ats.length;
  const last = position + carried.ats.length;
  const where =
    carried.ats.length === 1 ? `position ${last} of ${all}` : `positions ${position + 1} to ${last} of ${all}`;
  return within === null ? where : `${where} in ${nameAt(definition, within)}`;
}

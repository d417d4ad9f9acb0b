import type { Definition } from "@boardwalk/engine";
import type { Place } from "@boardwalk/engine/editing";
import type { Carried } from "./carried.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

/** A spot as commands say it. */
export function placeOf(definition: Definition, carried: Carried, { within, position }: Spot): Place {
  return { within, behind: stayingIn(definition, carried, within)[position - 1] ?? null };
}

import type { Definition } from "@boardwalk/engine";
import type { Carried } from "./carried.ts";
import { parentsFor } from "./parents-for.ts";
import type { Spot } from "./spot.ts";
import { stayingIn } from "./staying-in.ts";

export type SpotStep = "back" | "on" | "parent-back" | "parent-on" | "first" | "last";

/** The spot that a key leads to from another; the same one where there is none further. */
export function nextSpot(definition: Definition, carried: Carried, spot: Spot, step: SpotStep): Spot {
  const places = (within: string | null) => stayingIn(definition, carried, within).length;
  const parents = parentsFor(definition, carried.kind);
  const here = parents.indexOf(spot.within);
  const parent = (by: -1 | 1, at: "start" | "end"): Spot => {
    const within = parents[here + by];
    if (within === undefined) return spot;
    return { within, position: at === "start" ? 0 : places(within) };
  };
  switch (step) {
    case "back":
      return spot.position > 0 ? { ...spot, position: spot.position - 1 } : parent(-1, "end");
    case "on":
      return spot.position < places(spot.within) ? { ...spot, position: spot.position + 1 } : parent(1, "start");
    case "parent-back":
      return parent(-1, "end");
    case "parent-on":
      return parent(1, "start");
    case "first":
      return { ...spot, position: 0 };
    case "last":
      return { ...spot, position: places(spot.within) };
  }
}

import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import type { OutlineRow } from "../rows/outline-row.ts";
import { outlineRows } from "../rows/outline-rows.ts";
import { carried } from "./carried.ts";
import { lineOf } from "./line-of.ts";
import { opensFor } from "./opens-for.ts";
import { spotAt } from "./spot-at.ts";

const festival = buildDefinition({
  steps: [
    { key: "basics", sets: [{ key: "guests", type: "TEXT_INPUT" }] },
    {
      key: "stage",
      sets: [{ key: "power", type: "MULTIPLE", options: [{ key: "generator" }, { key: "shore" }, { key: "battery" }] }],
    },
    { key: "crew" },
  ],
});
// 0 basics, 1 guests, 2 stage, 3 power, 4 generator, 5 shore, 6 battery, 7 crew
const rows = outlineRows(festival, { isOpen: () => true, filter: "" });

function held(at: string, lines: number, shown: readonly OutlineRow[] = rows) {
  const taken = carried(festival, [at]);
  if (taken === null) throw new Error("There is no such thing.");
  const spot = spotAt(festival, shown, taken, lines);
  return spot && { ...spot, line: lineOf(festival, shown, taken, spot) };
}

test("an option stands in front of or behind the one that it is held over", () => {
  expect(held("stage.power.battery", 4.2)).toEqual({ within: "stage.power", position: 0, line: 4 });
  expect(held("stage.power.battery", 4.7)).toEqual({ within: "stage.power", position: 1, line: 5 });
  expect(held("stage.power.generator", 5.7)).toEqual({ within: "stage.power", position: 1, line: 6 });
});

test("over what may hold it, it stands first in there, or last where nothing of it is shown", () => {
  expect(held("stage.power.battery", 3.5)).toEqual({ within: "stage.power", position: 0, line: 4 });
  const closed = outlineRows(festival, { isOpen: (at) => at === "stage", filter: "" });
  expect(held("stage.power.battery", 2.5, closed)).toEqual({ within: "stage.power", position: 2, line: 3 });
  expect(held("basics.guests", 7.5)).toEqual({ within: "crew", position: 0, line: 8 });
});

test("over what takes none of its kind it stands nowhere", () => {
  expect(held("stage.power.battery", 1.5)).toBeNull();
  expect(held("stage.power.battery", 7.5)).toBeNull();
});

test("a step goes past whole steps, wherever in them it is held", () => {
  expect(held("crew", 3.9)).toEqual({ within: null, position: 1, line: 2 });
  expect(held("crew", 5.1)).toEqual({ within: null, position: 2, line: 7 });
  expect(held("basics", 99)).toEqual({ within: null, position: 2, line: 8 });
});

test("of what a filter leaves out nothing is drawn", () => {
  const found = outlineRows(festival, { isOpen: () => true, filter: "battery" });
  expect(held("stage.power.battery", 2.9, found)).toEqual({ within: "stage.power", position: 2, line: 2 });
});

test("what is closed opens for what fits in there", () => {
  const [basics, stage] = outlineRows(festival, { isOpen: () => false, filter: "" });
  expect(basics && opensFor(basics, "step")).toBe(false);
  expect(stage && opensFor(stage, "option")).toBe(true);
});

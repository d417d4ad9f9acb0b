import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { carried } from "./carried.ts";
import { isWhereItStands } from "./is-where-it-stands.ts";
import { nextSpot, type SpotStep } from "./next-spot.ts";
import { placeOf } from "./place-of.ts";
import type { Spot } from "./spot.ts";
import { spotInWords } from "./spot-in-words.ts";
import { spotNow } from "./spot-now.ts";

const options = (...keys: string[]) => keys.map((key) => ({ key }));
const festival = buildDefinition({
  steps: [
    { key: "basics", sets: [{ key: "kind", type: "SINGLE", options: options("outdoor", "indoor") }] },
    {
      key: "stage",
      sets: [
        { key: "size", type: "TEXT_INPUT" },
        { key: "power", name: "Power", type: "MULTIPLE", options: options("generator", "shore", "battery") },
      ],
    },
    { key: "crew" },
  ],
});

function taken(...ats: string[]) {
  const found = carried(festival, ats);
  if (found === null) throw new Error("They do not move together.");
  return found;
}

test("things of one kind move together, in the order of the wizard and without what is in them", () => {
  expect(carried(festival, ["stage.power.battery", "stage.power.generator"])?.ats).toEqual([
    "stage.power.generator",
    "stage.power.battery",
  ]);
  expect(carried(festival, ["stage", "stage.power", "stage.power.shore", "crew"])).toEqual({
    kind: "step",
    ats: ["stage", "crew"],
  });
  expect(carried(festival, ["crew", "stage.power"])).toBeNull();
  expect(carried(festival, ["gone.long.ago"])).toBeNull();
});

test("an option goes from place to place, past what takes no options", () => {
  const battery = taken("stage.power.battery");
  const way: SpotStep[] = ["back", "back", "back", "back", "back", "back"];
  const seen: Spot[] = [spotNow(festival, battery)];
  for (const step of way)
    seen.push(nextSpot(festival, battery, seen.at(-1) ?? seen[0] ?? { within: null, position: 0 }, step));
  expect(seen.map((spot) => spotInWords(festival, battery, spot))).toEqual([
    "position 3 of 3 in Power",
    "position 2 of 3 in Power",
    "position 1 of 3 in Power",
    "position 3 of 3 in kind",
    "position 2 of 3 in kind",
    "position 1 of 3 in kind",
    "position 1 of 3 in kind",
  ]);
});

test("a place is said by the sibling in front that stays", () => {
  const two = taken("stage.power.generator", "stage.power.shore");
  expect(placeOf(festival, two, { within: "stage.power", position: 1 })).toEqual({
    within: "stage.power",
    behind: "battery",
  });
  expect(placeOf(festival, two, { within: "basics.kind", position: 0 })).toEqual({
    within: "basics.kind",
    behind: null,
  });
  expect(spotInWords(festival, two, { within: "stage.power", position: 1 })).toBe("positions 2 to 3 of 3 in Power");
});

test("setting things down where they stand changes nothing, unless they come together by it", () => {
  const shore = taken("stage.power.shore");
  expect(isWhereItStands(festival, shore, spotNow(festival, shore))).toBe(true);
  const apart = taken("stage.power.generator", "stage.power.battery");
  expect(isWhereItStands(festival, apart, spotNow(festival, apart))).toBe(false);
});

test("sets move among steps, empty ones too, and steps stay in the wizard", () => {
  const power = taken("stage.power");
  expect(nextSpot(festival, power, spotNow(festival, power), "parent-on")).toEqual({ within: "crew", position: 0 });
  expect(nextSpot(festival, power, spotNow(festival, power), "parent-back")).toEqual({ within: "basics", position: 1 });
  const crew = taken("crew");
  expect(nextSpot(festival, crew, spotNow(festival, crew), "on")).toEqual({ within: null, position: 2 });
  expect(spotInWords(festival, crew, { within: null, position: 0 })).toBe("position 1 of 3");
});

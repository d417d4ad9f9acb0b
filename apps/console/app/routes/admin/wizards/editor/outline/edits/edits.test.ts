import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { carried } from "../moving/carried.ts";
import { childrenOf } from "../rows/children-of.ts";
import { addBeside } from "./add-beside.ts";
import { addThing } from "./add-thing.ts";
import { archive } from "./archive.ts";
import { type DeskOfTest, deskOf } from "./desk.fixture.ts";
import { duplicate } from "./duplicate.ts";
import { moveBy } from "./move-by.ts";
import { moveTo } from "./move-to.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";

const festival = buildDefinition({
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [
        {
          key: "kind",
          name: "Kind",
          type: "SINGLE",
          options: [
            { key: "shore", label: "On shore" },
            { key: "water", label: "On the water" },
          ],
        },
      ],
    },
    {
      key: "stage",
      name: "Stage",
      sets: [
        {
          key: "power",
          name: "Power",
          type: "MULTIPLE",
          options: [
            { key: "generator", label: "Generator" },
            { key: "shore", label: "Shore power" },
            { key: "battery", label: "Battery" },
          ],
        },
        { key: "load", name: "Load", type: "TEXT_INPUT" },
      ],
    },
    { key: "crew", name: "Crew" },
  ],
  flow: [
    { from: "basics", option: "basics.kind.water", to: "crew" },
    { from: "basics", to: "crew", when: 'answers.stage.load == "9"' },
  ],
  dependencies: [{ target: "stage.power.shore", on: "basics.kind.water", type: "HIDE_IF" }],
});

const keysIn = ({ definition }: DeskOfTest, within: string | null) =>
  childrenOf(definition(), within).map(({ key }) => key);

test("what is moved into another parent stays taken, under the key that is free there", () => {
  const at = deskOf(festival, ["stage.power.shore"]);
  const shore = carried(festival, ["stage.power.shore"]);
  if (shore) moveTo(at.desk, shore, { within: "basics.kind", position: 1 });
  expect(keysIn(at, "basics.kind")).toEqual(["shore", "shore_2", "water"]);
  expect(at.selection()).toEqual(["basics.kind.shore_2"]);
  expect(at.definition().dependencies[0]?.target).toBe("basics.kind.shore_2");
  expect(at.said()).toBe("Shore power moved to position 2 of 3 in Kind.");
});

test("several that stand apart come together and move as one", () => {
  const at = deskOf(festival, ["stage.power.generator", "stage.power.battery"]);
  moveBy(at.desk, at.selection(), "on");
  expect(keysIn(at, "stage.power")).toEqual(["generator", "battery", "shore"]);
  moveBy(at.desk, at.selection(), "on");
  expect(keysIn(at, "stage.power")).toEqual(["shore", "generator", "battery"]);
  expect(at.said()).toBe("2 options moved to positions 2 to 3 of 3 in Power.");
  at.desk.store.undo();
  at.desk.store.undo();
  expect(at.definition()).toEqual(festival);
});

test("at an end it says so, and things of several kinds stay where they are", () => {
  const at = deskOf(festival);
  moveBy(at.desk, ["basics"], "back");
  expect(at.said()).toBe("Already first in the wizard.");
  moveBy(at.desk, ["stage.power.battery"], "on");
  expect(at.said()).toBe("Already last in Power.");
  moveBy(at.desk, ["basics.kind.shore"], "parent-back");
  expect(at.said()).toBe("Nothing before it takes this.");
  moveBy(at.desk, ["basics", "stage.load"], "on");
  expect(at.notice()).toEqual({
    kind: "refused",
    words: "Steps, sets and options move separately: take things of one kind.",
  });
  expect(at.definition()).toBe(festival);
});

test("what is added stands behind what is in hand, or last in it", () => {
  const at = deskOf(festival);
  expect(addThing(at.desk, "basics.kind.shore", { kind: "option" })).toBe("basics.kind.option_3");
  expect(keysIn(at, "basics.kind")).toEqual(["shore", "option_3", "water"]);
  expect(addThing(at.desk, "crew", { kind: "set", type: "DATE_PICKER" })).toBe("crew.date_1");
  expect(addThing(at.desk, "stage.load", { kind: "option" })).toBeNull();
  expect(addThing(at.desk, null, { kind: "step" })).toBe("step_4");
  expect(addBeside(at.desk, "stage.load")).toBe("stage.text_3");
  expect(at.selection()).toEqual(["stage.text_3"]);
});

test("a key that no walk knows follows its name, as one edit", () => {
  const at = deskOf(festival, [], ["crew"]);
  expect(rename(at.desk, "stage", "  Main stage ")).toBe("main_stage");
  expect(at.definition().steps[1]).toMatchObject({ key: "main_stage", name: "Main stage" });
  expect(at.definition().dependencies[0]?.target).toBe("main_stage.power.shore");
  at.desk.store.undo();
  expect(at.definition()).toEqual(festival);
  expect(rename(at.desk, "crew", "Everybody")).toBe("crew");
  const added = addThing(at.desk, "stage.power.shore", { kind: "option" }) ?? "";
  expect(rename(at.desk, added, "Generator")).toBe("stage.power.generator_2");
  expect(rename(at.desk, "stage.power.generator_2", " ")).toBe("stage.power.generator_2");
});

test("removing lists what goes along and puts it back in its place", () => {
  const at = deskOf(festival, ["basics.kind.water"]);
  remove(at.desk, ["basics.kind.water"]);
  const notice = at.notice();
  if (notice?.kind !== "removed") throw new Error("Nothing was removed.");
  expect(notice.words).toBe("On the water removed.");
  expect(notice.also).toEqual([
    "Rule from Basics to Crew by On the water",
    "Shore power hidden if On the water is chosen",
  ]);
  expect(at.selection()).toEqual(["basics.kind.shore"]);
  notice.undo();
  expect(at.definition()).toEqual(festival);
  expect(at.selection()).toEqual(["basics.kind.water"]);
  expect(at.notice()).toBeNull();
});

test("it is put back behind what was done since, too", () => {
  const at = deskOf(festival);
  remove(at.desk, ["stage.load"]);
  const notice = at.notice();
  if (notice?.kind !== "removed") throw new Error("Nothing was removed.");
  expect(notice.also).toEqual(["Still there, with a condition that names it: Rule from Basics to Crew"]);
  rename(at.desk, "crew", "Everybody");
  notice.undo();
  expect(keysIn(at, "stage")).toEqual(["power", "load"]);
  expect(at.definition().steps[2]?.name).toBe("Everybody");
});

test("copies are taken once they are there; what is archived altogether comes back", () => {
  const at = deskOf(festival, ["stage.power"]);
  duplicate(at.desk, ["stage.power", "stage.power.shore"]);
  expect(at.selection()).toEqual(["stage.power_2"]);
  archive(at.desk, ["stage.power_2", "stage.load"]);
  expect(at.said()).toBe("2 sets archived.");
  archive(at.desk, ["stage.power_2", "stage.load"]);
  expect(at.said()).toBe("2 sets taken back.");
});

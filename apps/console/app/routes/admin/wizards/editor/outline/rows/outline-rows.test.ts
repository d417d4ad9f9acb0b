import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { outlineRows } from "./outline-rows.ts";

const festival = buildDefinition({
  steps: [
    { key: "basics", name: "Basics", sets: [{ key: "guests", name: "Expected guests", type: "TEXT_INPUT" }] },
    {
      key: "stage",
      name: "Stage and power",
      sets: [
        {
          key: "stage",
          name: "Stage",
          type: "SINGLE",
          options: [
            { key: "open", label: "Open stage" },
            { key: "covered", label: "Überdachte Bühne", price: "850.00", active: false },
          ],
        },
      ],
    },
    { key: "crew", name: "Crew", active: false, sets: [{ key: "size", name: "Size", type: "TEXT_INPUT" }] },
  ],
});
const everything = { isOpen: () => true, filter: "" };
const said = (filter: string, isOpen = (_at: string) => true) =>
  outlineRows(festival, { isOpen, filter }).map(({ at, fold }) => (fold ? `${at} ${fold}` : at));

test("a wizard is its steps, sets and options in their order, as far as they are open", () => {
  expect(said("")).toEqual([
    "basics open",
    "basics.guests",
    "stage open",
    "stage.stage open",
    "stage.stage.open",
    "stage.stage.covered",
    "crew open",
    "crew.size",
  ]);
  expect(said("", (at) => at === "stage")).toEqual([
    "basics closed",
    "stage open",
    "stage.stage closed",
    "crew closed",
  ]);
});

test("prices stand where a set charges for anything", () => {
  const prices = outlineRows(festival, everything).map(({ price }) => price);
  expect(prices).toEqual([null, null, null, null, "0.00", "850.00", null, null]);
});

test("what is archived, or in something archived, is told apart", () => {
  const archived = outlineRows(festival, everything).filter((row) => row.archived);
  expect(archived.map(({ at }) => at)).toEqual(["stage.stage.covered", "crew", "crew.size"]);
});

test("a filter finds names without case and accents, keys too, and shows what they are in", () => {
  expect(said("buhne")).toEqual(["stage open", "stage.stage open", "stage.stage.covered"]);
  expect(said("GUESTS")).toEqual(["basics open", "basics.guests"]);
  expect(said("crew")).toEqual(["crew"]);
  expect(said("nothing of the kind")).toEqual([]);
  const above = outlineRows(festival, { isOpen: () => false, filter: "buhne" }).map((row) => row.onlyAbove);
  expect(above).toEqual([true, true, false]);
});

test("each knows its place among its siblings, filtered or not", () => {
  const [, , covered] = outlineRows(festival, { isOpen: () => false, filter: "buhne" });
  expect([covered?.index, covered?.siblings, covered?.level, covered?.parent]).toEqual([1, 2, 3, "stage.stage"]);
});

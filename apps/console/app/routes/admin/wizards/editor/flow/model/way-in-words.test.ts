import { flowGraph } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, it } from "vitest";
import { wayInWords, wayLabel } from "./way-in-words.ts";

const definition = buildDefinition({
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [{ key: "kind", type: "SINGLE", options: [{ key: "out", label: "Outdoor" }] }],
    },
    { key: "weather", name: "Weather plan" },
    { key: "crew", name: "Crew" },
  ],
  flow: [
    { from: "basics", to: "crew", option: "basics.kind.out", priority: 3 },
    { from: "basics", to: "crew", when: "answers.basics.guests < 50 && total > 1000", priority: 2 },
    { from: "basics", to: "crew", type: "OPTIONAL", name: "Straight to crew", priority: 1 },
    { from: "basics", to: "gone", active: false },
    { from: "weather", to: "crew" },
  ],
});
const { edges } = flowGraph(definition);

it("says each way as a sentence", () => {
  expect(edges.map((edge) => wayInWords(edge, definition, false))).toEqual([
    "If Outdoor is chosen, go to Crew",
    "If answers.basics.guests < 50 && total > 1000, go to Crew",
    "Offer Crew",
    "Always go to “gone”, which is not there (switched off)",
    "Otherwise Weather plan, next in order",
    "Always go to Crew",
    "Otherwise the end",
  ]);
});

it("says beside each way what it is for, as short as can be", () => {
  expect(edges.map((edge) => wayLabel(edge, definition))).toEqual([
    "Outdoor",
    "answers.basics.guests < 50 …",
    "Straight to crew",
    "",
    "",
    "",
    "",
  ]);
});

it("says Then where nothing else leads on", () => {
  expect(edges.slice(-1).map((edge) => wayInWords(edge, definition, true))).toEqual(["Then the end"]);
});

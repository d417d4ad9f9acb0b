import { type Answers, compile, evaluate } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { describe, expect, it } from "vitest";
import { exitTaken } from "./exit-taken.ts";

const definition = buildDefinition({
  steps: [
    { key: "food", name: "Food" },
    { key: "crew", name: "Crew", sets: [{ key: "size", type: "TEXT_INPUT", required: false }] },
    { key: "papers", name: "Papers" },
  ],
  flow: [
    { from: "food", to: "papers", type: "OPTIONAL" },
    { from: "crew", to: "food", type: "OPTIONAL", name: "Back to the food" },
  ],
});
const program = compile(definition);
const takenAt = (step: string, document: Answers) => exitTaken(definition, document, evaluate(program, document), step);

describe("exitTaken", () => {
  it("names the way that somebody took, whom it led past steps", () => {
    expect(takenAt("food", { submitted: ["food"], exits: { food: "papers" } })).toBe("Go to Papers");
  });

  it.each<[string, Answers]>([
    ["before the step is done", { exits: { food: "papers" } }],
    ["where the walk went on as usual", { submitted: ["food"] }],
    ["where no exit leads there", { submitted: ["food"], exits: { food: "crew" } }],
    ["where a key is a property of every object", { submitted: ["constructor"] }],
  ])("says nothing %s", (_when, document) => {
    expect(takenAt("food", document)).toBeNull();
    expect(takenAt("constructor", document)).toBeNull();
  });
});

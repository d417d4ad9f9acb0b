import { expect, it } from "vitest";
import { describeWitness } from "./describe-witness.ts";

it.each([
  [{}, ""],
  [{ steps: ["a", "b", "a"] }, "For example on the way a → b → a."],
  [{ answers: { "a.b": "x", "a.c": ["y"] } }, 'For example with a.b = "x", a.c = ["y"].'],
  [
    { inputs: { "a.b.x": "text" }, submitted: ["a"], skipped: ["b"], exits: { a: "c" }, today: "2027-01-01" },
    'For example with the texts a.b.x = "text", after a, skipping b, taking the exit from a to c, on 2027-01-01.',
  ],
  [{ steps: [..."abcdefghij"] }, "For example on the way a → b → c → d → e → f → g → h and 2 more."],
])("says %j in words", (witness, words) => {
  expect(describeWitness(witness)).toBe(words);
});

import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { followRenamed } from "./follow-renamed.ts";
import { openAtFirst } from "./open-at-first.ts";

const options = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `o${index}` }));
const wizardOf = (...steps: string[]) =>
  buildDefinition({
    steps: steps.map((key) => ({ key, sets: [{ key: "kind", type: "SINGLE" as const, options: options(2) }] })),
  });

test("a small wizard stands open, and of a large one what is in hand", () => {
  expect([...openAtFirst(wizardOf("a", "b"), [])]).toEqual(["a", "a.kind", "b", "b.kind"]);
  const large = buildDefinition({
    steps: [{ key: "a", sets: [{ key: "kind", type: "SINGLE", options: options(200) }] }, { key: "b" }],
  });
  expect([...openAtFirst(large, ["a.kind.o7"])]).toEqual(["a", "a.kind"]);
});

test("what stood open does so under its new key", () => {
  const open = new Set(["a", "b", "b.kind"]);
  expect([...followRenamed(wizardOf("a", "b", "c"), wizardOf("a", "bee", "c"), open)]).toEqual([
    "a",
    "bee",
    "bee.kind",
  ]);
});

test("what is gone is not taken for its neighbour", () => {
  const open = new Set(["a", "b"]);
  expect([...followRenamed(wizardOf("a", "b", "c"), wizardOf("a", "c"), open)]).toEqual(["a"]);
  expect(followRenamed(wizardOf("a", "b"), wizardOf("b", "a"), open)).toBe(open);
});

test("a set that was moved stands open where it is now", () => {
  const before = wizardOf("a", "b");
  const [a, b] = before.steps;
  if (!a || !b) throw new Error("There are two.");
  const after = {
    ...before,
    steps: [
      { ...a, sets: [] },
      { ...b, sets: [...b.sets.map((set) => ({ ...set, key: "other" })), ...a.sets] },
    ],
  };
  expect([...followRenamed(before, after, new Set(["a", "a.kind"]))]).toEqual(["a", "b.kind"]);
});

import type { Definition } from "@boardwalk/engine";
import {
  applyCommand,
  changeField,
  moveThings,
  newOption,
  removeRule,
  removeThings,
  renameKey,
} from "@boardwalk/engine/editing";
import { buildDefinition } from "@boardwalk/engine/testing";
import { describe, expect, test } from "vitest";
import { type DraftChanges, draftChanges } from "./draft-changes.ts";

const options = [{ key: "x" }, { key: "y" }];
const before = buildDefinition({
  steps: [
    { key: "a", sets: [{ key: "kind", type: "SINGLE", options }] },
    { key: "b", sets: [{ key: "more", type: "MULTIPLE", options }] },
    { key: "c" },
  ],
  flow: [
    { from: "a", to: "c", option: "a.kind.x" },
    { from: "a", to: "b" },
    { from: "b", to: "c" },
  ],
  dependencies: [{ target: "b.more", on: "a.kind.y", type: "SHOW_IF" }],
});

/** The rows that a command touches, by their dotted keys. */
function touched(command: Parameters<typeof applyCommand>[1]) {
  const applied = applyCommand(before, command);
  if (!applied.ok) throw new Error(applied.refusal.message);
  return namesOf(draftChanges(before, applied.definition));
}

function namesOf({ gone, steps, sets, options: come, rules, dependencies }: DraftChanges) {
  const all = {
    gone: [
      ...gone.steps,
      ...gone.sets.map(({ step, key }) => `${step}.${key}`),
      ...gone.options.map(({ step, set, key }) => `${step}.${set}.${key}`),
    ],
    come: [
      ...steps.map(({ key, position }) => `${key} ${position}`),
      ...sets.map(({ step, key, position }) => `${step}.${key} ${position}`),
      ...come.map(({ step, set, key, position }) => `${step}.${set}.${key} ${position}`),
    ],
    rules: [rules.from, rules.gone, rules.come.length],
    dependencies: [dependencies.from, dependencies.gone, dependencies.come.length],
  };
  return all;
}

const nothing = { gone: [], come: [], rules: [0, 0, 0], dependencies: [0, 0, 0] };

describe("the rows that an edit touches", () => {
  test("are none where nothing changed", () => {
    expect(namesOf(draftChanges(before, before))).toEqual(nothing);
  });

  test("are one where one thing changed", () => {
    expect(touched(changeField(before, "b", "title", "B"))).toEqual({ ...nothing, come: ["b 1"] });
    expect(touched(changeField(before, "a.kind.y", "label", "Y"))).toEqual({ ...nothing, come: ["a.kind.y 1"] });
    expect(touched(changeField(before, "b.more", "required", false))).toEqual({ ...nothing, come: ["b.more 0"] });
  });

  test("are what came, and what stands elsewhere for it", () => {
    expect(touched(newOption(before, { within: "a.kind", behind: "x" })).come).toEqual([
      expect.stringMatching(/^a\.kind\.\w+ 1$/),
      "a.kind.y 2",
    ]);
    expect(touched(moveThings(before, ["c"], { within: null, behind: "a" })).come).toEqual(["c 1", "b 2"]);
  });

  test("are all that was in what goes, with what named it", () => {
    expect(touched(removeThings(before, ["a"]))).toEqual({
      gone: ["a", "a.kind", "a.kind.x", "a.kind.y"],
      come: ["b 0", "c 1"],
      rules: [0, 2, 0],
      dependencies: [0, 1, 0],
    });
  });

  test("are other rows where a key is another", () => {
    const { gone, come, rules } = touched(renameKey(before, "b", "d"));
    expect(gone).toEqual(["b", "b.more", "b.more.x", "b.more.y"]);
    expect(come).toEqual(["d 1", "d.more 0", "d.more.x 0", "d.more.y 1"]);
    expect(rules).toEqual([1, 2, 2]);
  });

  test("are of the rules those between the first and the last that differ", () => {
    expect(touched(removeRule(before, 1))).toEqual({ ...nothing, rules: [1, 1, 0] });
  });

  test("are all of them where nothing was there", () => {
    const empty: Definition = { ...before, steps: [], flow: [], dependencies: [] };
    expect(namesOf(draftChanges(null, before))).toEqual(namesOf(draftChanges(empty, before)));
    expect(draftChanges(null, before).options).toHaveLength(4);
  });
});

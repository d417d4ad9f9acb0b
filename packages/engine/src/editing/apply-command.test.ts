import { describe, expect, test } from "vitest";
import type { Definition } from "../definition.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { applyCommand } from "./apply-command.ts";
import type { EditCommand } from "./edit-command.ts";
import { changeField } from "./making/change-field.ts";
import { moveThings } from "./making/move-things.ts";
import { removeThings } from "./making/remove-things.ts";
import { renameKey } from "./making/rename-key.ts";

const festival = buildDefinition({
  steps: [
    {
      key: "basics",
      sets: [
        { key: "kind", type: "SINGLE", options: [{ key: "outdoor" }, { key: "indoor" }] },
        { key: "guests", type: "TEXT_INPUT", rules: { format: "number", min: 1 } },
      ],
    },
    { key: "weather", sets: [{ key: "plan", type: "MULTIPLE", options: [{ key: "tent" }, { key: "none" }] }] },
    { key: "crew", required: false },
  ],
  flow: [
    { from: "basics", option: "basics.kind.indoor", to: "crew" },
    { from: "basics", to: "crew", when: 'answers.basics.kind == "indoor" && !("weather" in skipped)' },
  ],
  dependencies: [{ target: "weather.plan.none", on: "basics.kind.outdoor", type: "SHOW_IF" }],
});

function done(definition: Definition, command: EditCommand): Definition {
  const applied = applyCommand(definition, command);
  if (!applied.ok) throw new Error(applied.refusal.message);
  const back = applyCommand(applied.definition, applied.inverse);
  expect(back.ok && back.definition).toEqual(definition);
  return applied.definition;
}

describe("a field", () => {
  test("changes, and shares all that it is not in", () => {
    const after = done(festival, changeField(festival, "weather.plan", "title", "If it rains"));
    expect(after.steps[1]?.sets[0]?.title).toBe("If it rains");
    expect(after.steps[0]).toBe(festival.steps[0]);
    expect(after.steps[1]?.sets[0]?.options).toBe(festival.steps[1]?.sets[0]?.options);
    expect(after.flow).toBe(festival.flow);
  });

  test("is refused as stale where somebody else changed it", () => {
    const command = changeField(festival, "crew", "title", "Helpers");
    const other = done(festival, changeField(festival, "crew", "title", "Hands"));
    const late = applyCommand(other, command);
    expect(late.ok ? null : late.refusal).toMatchObject({ kind: "stale", yours: "Helpers", theirs: "Hands" });
  });

  test("takes the bounds of numbers along with their format", () => {
    const after = done(festival, changeField(festival, "basics.guests", "rules.format", "email"));
    expect(after.steps[0]?.sets[1]?.rules).toEqual({ format: "email" });
  });

  test("is judged by the format", () => {
    const refused = applyCommand(festival, changeField(festival, "basics.kind.indoor", "price", "cheap"));
    expect(refused.ok ? null : refused.refusal).toMatchObject({ kind: "invalid", field: "price" });
  });
});

test("conditions and references follow a key", () => {
  const renamed = done(festival, renameKey(festival, "basics.kind.indoor", "hall"));
  expect(renamed.flow[0]?.option).toBe("basics.kind.hall");
  expect(renamed.flow[1]?.when).toBe('answers.basics.kind == "hall" && !("weather" in skipped)');
  const step = done(renamed, renameKey(renamed, "weather", "rain"));
  expect(step.flow[1]?.when).toBe('answers.basics.kind == "hall" && !("rain" in skipped)');
  expect(step.dependencies[0]?.target).toBe("rain.plan.none");
  const set = done(step, renameKey(step, "basics.kind", "where"));
  expect(set.flow[1]?.when).toBe('answers.basics.where == "hall" && !("rain" in skipped)');
});

test("several options move to another set in the order in which they stand", () => {
  const command = moveThings(festival, ["basics.kind.indoor", "basics.kind.outdoor"], {
    within: "weather.plan",
    behind: "tent",
  });
  const after = done(festival, command);
  expect(after.steps[1]?.sets[0]?.options.map(({ key }) => key)).toEqual(["tent", "outdoor", "indoor", "none"]);
  expect(after.dependencies[0]?.on).toBe("weather.plan.outdoor");
});

test("what names a thing goes with it and comes back in its place", () => {
  const after = done(festival, removeThings(festival, ["basics"]));
  expect(after.flow).toEqual([]);
  expect(after.dependencies).toEqual([]);
});

test("so many keys do not change at once in a wizard of so many rules that others would wait for it", () => {
  const flow = Array.from({ length: 5_000 }, () => ({ from: "a", to: "b" }));
  const large = buildDefinition({ steps: [{ key: "a" }, { key: "b" }], flow });
  const there: EditCommand = { name: "rename-key", at: "a", key: "c" };
  const back: EditCommand = { name: "rename-key", at: "c", key: "a" };
  const times = (count: number): EditCommand => ({
    name: "several",
    commands: Array.from({ length: count }, () => ({ name: "several", commands: [there, back] })),
  });
  expect(applyCommand(large, times(5)).ok).toBe(true);
  const refused = applyCommand(large, times(100));
  expect(refused.ok ? null : refused.refusal.kind).toBe("invalid");
});

import { expect, test } from "vitest";
import type { Definition } from "../definition.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { applyCommand } from "./apply-command.ts";
import type { EditCommand } from "./edit-command.ts";
import { changeField } from "./making/change-field.ts";
import { addRule, changeRule, removeRule } from "./making/edit-rules.ts";
import { moveThings } from "./making/move-things.ts";
import { newOption } from "./making/new-things.ts";
import { removeThings } from "./making/remove-things.ts";
import { renameKey } from "./making/rename-key.ts";
import { rebaseCommand, rebaseCommands } from "./rebase-command.ts";

const draft = buildDefinition({
  steps: [
    { key: "basics", sets: [{ key: "kind", type: "SINGLE", options: [{ key: "a" }, { key: "b" }] }] },
    { key: "weather" },
    { key: "crew" },
  ],
  flow: [
    { from: "basics", to: "crew", when: 'answers.basics.kind == "a"' },
    { from: "basics", to: "weather" },
    { from: "weather", to: "crew" },
  ],
});

function done(definition: Definition, ...commands: readonly EditCommand[]): Definition {
  return commands.reduce((before, command) => {
    const applied = applyCommand(before, command);
    if (!applied.ok) throw new Error(applied.refusal.message);
    return applied.definition;
  }, definition);
}

test("a late change finds the thing by its new key, in its new place", () => {
  const late = changeField(draft, "basics.kind.a", "label", "Outdoor");
  const missed = [renameKey(draft, "basics.kind", "where")];
  const moved = done(draft, ...missed);
  missed.push(moveThings(moved, ["basics.where"], { within: "weather", behind: null }));
  const after = done(done(draft, ...missed), rebaseCommand(late, missed));
  expect(after.steps[1]?.sets[0]?.options[0]?.label).toBe("Outdoor");
});

test("two who add at once both keep theirs, and what is written next goes to one's own", () => {
  const place = { within: "basics.kind", behind: "b" };
  const theirs = [
    newOption(draft, place),
    changeField(done(draft, newOption(draft, place)), "basics.kind.option_3", "label", "Theirs"),
  ];
  const mine = [
    newOption(draft, place),
    changeField(done(draft, newOption(draft, place)), "basics.kind.option_3", "label", "Mine"),
  ];
  const rebased = rebaseCommands(mine, theirs);
  const after = done(done(draft, ...theirs), ...rebased);
  const labels = after.steps[0]?.sets[0]?.options.map(({ key, label }) => [key, label]);
  expect(labels).toEqual([
    ["a", "a"],
    ["b", "b"],
    ["option_4", "Mine"],
    ["option_3", "Theirs"],
  ]);
});

test("a late change of a rule's target merges with another of its condition and with another key", () => {
  const late = changeRule(draft, 0, "to", "weather");
  const first = changeRule(draft, 0, "when", 'answers.basics.kind == "b"');
  const missed: EditCommand[] = [first];
  missed.push(renameKey(done(draft, ...missed), "weather", "rain"));
  missed.push(renameKey(done(draft, ...missed), "basics.kind.b", "indoor"));
  missed.push(
    addRule(done(draft, ...missed), { ...structuredClone(done(draft, ...missed).flow[1] ?? fail()), to: "crew" }, 0),
  );
  const after = done(done(draft, ...missed), rebaseCommand(late, missed));
  expect(after.flow.map(({ to, when }) => [to, when])).toEqual([
    ["crew", null],
    ["rain", 'answers.basics.kind == "indoor"'],
    ["rain", null],
    ["crew", null],
  ]);
});

test("the same field of the same rule is shown to its late author", () => {
  const late = changeRule(draft, 2, "name", "On");
  const missed = changeRule(draft, 2, "name", "Further");
  const refused = applyCommand(done(draft, missed), rebaseCommand(late, [missed]));
  expect(refused.ok ? null : refused.refusal).toMatchObject({
    kind: "stale",
    at: "weather",
    yours: "On",
    theirs: "Further",
  });
});

test("what somebody else changed is not removed unseen, and what is gone is told", () => {
  const change = changeField(draft, "basics.kind.a", "label", "Outdoor");
  const remove = removeThings(draft, ["basics.kind"]);
  const kept = applyCommand(done(draft, change), rebaseCommand(remove, [change]));
  expect(kept.ok ? null : kept.refusal).toMatchObject({ kind: "stale", at: "basics.kind" });
  const lost = applyCommand(done(draft, remove), rebaseCommand(change, [remove]));
  expect(lost.ok ? null : lost.refusal).toMatchObject({ kind: "stale", yours: "Outdoor", theirs: null });
});

test("a rule is found behind those that went with a step", () => {
  const late = removeRule(draft, 2);
  const missed = removeThings(draft, ["basics"]);
  expect(done(done(draft, missed), rebaseCommand(late, [missed])).flow).toEqual([]);
});

function fail(): never {
  throw new Error("There is no such rule.");
}

import type { Definition, OptionDefinition, SetDefinition, StepDefinition } from "@boardwalk/engine";
import {
  applyCommand,
  type EditCommand,
  fingerprintOf,
  freeKey,
  type Place,
  renameKey,
} from "@boardwalk/engine/editing";
import { childrenOf } from "../rows/children-of.ts";
import type { CopiedThings } from "./things-in-text.ts";

/** Puts copies in at a place, under keys that are free there, with what hangs on what among them. */
export function pasteThings(definition: Definition, { kind, wizard }: CopiedThings, place: Place): EditCommand {
  const { within } = place;
  const taken = new Set(childrenOf(definition, within).map(({ key }) => key));
  const renamed = kind === "step" ? withFreeSteps(wizard, taken) : wizard;
  const commands: EditCommand[] = [];
  const moved = new Map<string, string>();
  let { behind } = place;
  for (const { at, thing } of thingsOf(renamed, kind)) {
    const key = freeKey(taken, thing.key);
    taken.add(key);
    moved.set(at, within === null ? key : `${within}.${key}`);
    commands.push({ name: "add", place: { within, behind }, given: underKey(thing, key) });
    behind = key;
  }
  const follow = (at: string) => followed(at, moved);
  for (const { target, on, type } of renamed.dependencies) {
    const dependency = { target: follow(target), on: follow(on), type };
    commands.push({ name: "add-dependency", index: Number.MAX_SAFE_INTEGER, dependency });
  }
  let front = definition.flow.at(-1);
  for (const [index, rule] of renamed.flow.entries()) {
    const before = front ? fingerprintOf(front) : null;
    commands.push({ name: "add-rule", place: { index: definition.flow.length + index, behind: before }, rule });
    front = rule;
  }
  return { name: "several", commands };
}

/** Steps are renamed while they are among themselves, so that conditions follow. */
function withFreeSteps(wizard: Definition, taken: ReadonlySet<string>): Definition {
  const all = new Set([...taken, ...wizard.steps.map(({ key }) => key)]);
  return wizard.steps.reduce((draft, { key }) => {
    if (!taken.has(key)) return draft;
    const free = freeKey(all, key);
    all.add(free);
    const applied = applyCommand(draft, renameKey(draft, key, free));
    return applied.ok ? applied.definition : draft;
  }, wizard);
}

function thingsOf({ steps }: Definition, kind: CopiedThings["kind"]) {
  return steps.flatMap((step): { at: string; thing: StepDefinition | SetDefinition | OptionDefinition }[] => {
    if (kind === "step") return [{ at: step.key, thing: step }];
    return step.sets.flatMap((set): { at: string; thing: SetDefinition | OptionDefinition }[] => {
      const at = `${step.key}.${set.key}`;
      if (kind === "set") return [{ at, thing: set }];
      return set.options.map((option) => ({ at: `${at}.${option.key}`, thing: option }));
    });
  });
}

function underKey(thing: StepDefinition | SetDefinition | OptionDefinition, key: string) {
  if ("value" in thing) return { ...thing, key, value: thing.value === thing.key ? key : thing.value };
  return { ...thing, key };
}

/** What it is called once what it is, or is in, stands elsewhere. */
function followed(at: string, moved: ReadonlyMap<string, string>): string {
  const keys = at.split(".");
  for (let length = keys.length; length > 0; length -= 1) {
    const now = moved.get(keys.slice(0, length).join("."));
    if (now !== undefined) return [now, ...keys.slice(length)].join(".");
  }
  return at;
}

import fc from "fast-check";
import type { Definition, DependencyDefinition, JsonValue, RuleDefinition, SetType } from "../definition.ts";
import { serialize } from "../document/serialize.ts";
import { arbitraryWizard } from "../testing/arbitrary-wizard.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import { draftOdds } from "../testing/odds.ts";
import type { EditCommand, Place } from "./edit-command.ts";
import { changeField } from "./making/change-field.ts";
import { changeType } from "./making/change-type.ts";
import { duplicateThings } from "./making/duplicate-things.ts";
import { addDependency, changeDependency, removeDependency } from "./making/edit-dependencies.ts";
import { addRule, changeRule, moveRule, removeRule } from "./making/edit-rules.ts";
import { moveThings } from "./making/move-things.ts";
import { newOption, newSet, newStep } from "./making/new-things.ts";
import { removeThings } from "./making/remove-things.ts";
import { renameKey } from "./making/rename-key.ts";
import { several } from "./making/several.ts";
import { siblingsIn } from "./things/siblings-in.ts";

/** Drafts as the tables hold them: each key once, each reference to something. */
export const arbitraryDraft: fc.Arbitrary<Definition> = arbitraryWizard({
  ...draftOdds,
  duplicate: 0,
  unknown: 0,
}).map(buildDefinition);

/** A command by numbers, which choose what of a draft it is about. */
export type Choice = readonly [kind: number, place: number, how: number, more: number];

export const arbitraryChoice: fc.Arbitrary<Choice> = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999));

const KEYS = ["x", "y", "z", "p", "q", "a", "b", "fresh", "option_9", "constructor", "in"];
const TYPES: readonly SetType[] = ["SINGLE", "MULTIPLE", "TEXT_INPUT", "DATE_PICKER", "FILE_UPLOAD"];
const FIELDS: readonly (readonly [string, JsonValue])[] = [
  ["name", "Name"],
  ["label", "Label"],
  ["title", "Title"],
  ["title", null],
  ["description", "a\0b"],
  ["help", "Help"],
  ["required", false],
  ["active", false],
  ["active", true],
  ["min", 2],
  ["max", 2 ** 40],
  ["price", "12.5"],
  ["price", "dear"],
  ["metadata", { a: [1, { b: null }] }],
  ["rules.format", "email"],
  ["rules.format", "number"],
  ["rules.min", 3],
  ["rules.min", "today+3d"],
  ["rules.maxLength", 7],
  ["rules.accept", [".pdf"]],
  ["rules.sensitive", true],
  ["rules.pattern", null],
  ["rules.__proto__", 1],
  ["value", "v"],
  ["type", "SINGLE"],
  ["key", "z"],
  ["sets", []],
  ["nothing", 1],
];
const WIZARD_FIELDS: readonly (readonly [string, JsonValue])[] = [
  ["key", "another-key"],
  ["name", "Another"],
  ["name", ""],
  ["color", "#00ff00"],
  ["settings.maxSteps", 3],
  ["settings.maxSteps", null],
  ["settings.timezone", "Europe/Lisbon"],
  ["settings", {}],
  ["steps", []],
];
const WHENS = [null, "total > 3", 'answers.a.p == "x"', '"b" in skipped', "answers.a.fresh.contains('x')", "oh no ("];

type Make = (definition: Definition, choice: Choice) => EditCommand | null;

const makes: readonly Make[] = [
  (definition, [, place, how]) => changeField(definition, pick(thingsIn(definition), place), ...pick(FIELDS, how)),
  (definition, [, place, how]) => changeField(definition, pick(thingsIn(definition), place), ...pick(FIELDS, how)),
  (definition, [, , how]) => changeField(definition, null, ...pick(WIZARD_FIELDS, how)),
  (definition, [, place]) => newStep(definition, placeIn(definition, null, place)),
  (definition, [, place, how, more]) => {
    const within = pick(definition.steps, place).key;
    return newSet(definition, { within, behind: placeIn(definition, within, how).behind, type: pick(TYPES, more) });
  },
  (definition, [, place, how]) => {
    const within = pick(setsIn(definition), place);
    return newOption(definition, { within, behind: placeIn(definition, within, how).behind });
  },
  (definition, [, place]) => removeThings(definition, [pick(thingsIn(definition), place)]),
  (definition, [, place, how, more]) =>
    removeThings(
      definition,
      [place, how, more].map((one) => pick(thingsIn(definition), one)),
    ),
  (definition, [, place, how, more]) => {
    const at = pick(thingsIn(definition), place);
    return moveThings(definition, [at], placeIn(definition, parentFor(definition, at, how), more));
  },
  (definition, [, place, how, more]) => {
    const ats = [place, how, more].map((one) => pick(thingsIn(definition), one));
    return moveThings(definition, ats, placeIn(definition, parentFor(definition, ats[0] ?? "", how), more));
  },
  (definition, [, place, how]) =>
    duplicateThings(definition, [pick(thingsIn(definition), place), pick(thingsIn(definition), how)]),
  (definition, [, place, how]) => renameKey(definition, pick(thingsIn(definition), place), pick(KEYS, how)),
  (definition, [, place, how]) => renameKey(definition, pick(thingsIn(definition), place), pick(KEYS, how)),
  (definition, [, place, how]) => changeType(definition, pick(setsIn(definition), place), pick(TYPES, how)),
  (definition, [, place, how, more]) => addRule(definition, ruleFor(definition, place, how), more % 4),
  (definition, [, place, how, more]) => changeRule(definition, place % 8, "when", pick(WHENS, how + more)),
  (definition, [, place, how]) => changeRule(definition, place % 8, "to", pick(definition.steps, how).key),
  (definition, [, place, how]) =>
    changeRule(definition, place % 8, "option", pick([null, ...optionsIn(definition)], how)),
  (definition, [, place, how]) => changeRule(definition, place % 8, "priority", how % 3),
  (definition, [, place, how]) =>
    changeRule(definition, place % 8, "type", pick(["OPTIONAL", "CONDITIONAL", "never"], how)),
  (definition, [, place, how]) => moveRule(definition, place % 8, how % 4),
  (definition, [, place]) => removeRule(definition, place % 8),
  (definition, [, place, how, more]) => addDependency(definition, dependencyFor(definition, place, how, more)),
  (definition, [, place, how, more]) =>
    changeDependency(definition, place % 8, dependencyFor(definition, place, how, more)),
  (definition, [, place]) => removeDependency(definition, place % 8),
  (definition, [, , how]) => {
    const document = serialize(
      how % 2 === 0 ? { ...definition, name: "Other", flow: [] } : buildDefinition({ steps: [{ key: "a" }] }),
    );
    return { name: "replace-draft", because: "import", document };
  },
];

/** Null where the draft has nothing for it to be about. */
export function commandFor(definition: Definition, choice: Choice): EditCommand | null {
  const [kind, place, how, more] = choice;
  if (kind % 10 === 9) {
    const commands = [choice, [place, how, more, kind] as const, [how, more, kind, place] as const];
    return several(commands.flatMap(([first, ...rest]) => made(definition, [first % 97, ...rest]) ?? []));
  }
  return made(definition, choice);
}

function made(definition: Definition, choice: Choice): EditCommand | null {
  try {
    return pick(makes, choice[0])(definition, choice);
  } catch (error) {
    if (error instanceof NothingToPick) return null;
    throw error;
  }
}

class NothingToPick extends Error {}

function pick<T>(from: readonly T[], number: number): T {
  const picked = from[number % from.length];
  if (picked === undefined) throw new NothingToPick();
  return picked;
}

function setsIn({ steps }: Definition): string[] {
  return steps.flatMap((step) => step.sets.map(({ key }) => `${step.key}.${key}`));
}

function optionsIn({ steps }: Definition): string[] {
  return steps.flatMap((step) =>
    step.sets.flatMap((set) => set.options.map(({ key }) => `${step.key}.${set.key}.${key}`)),
  );
}

/** In no particular order, and each kind as often as there is one. */
function thingsIn(definition: Definition): string[] {
  return [...definition.steps.map(({ key }) => key), ...setsIn(definition), ...optionsIn(definition)];
}

function placeIn(definition: Definition, within: string | null, number: number): Place {
  return { within, behind: pick([null, ...(siblingsIn(definition, within) ?? []).map(({ key }) => key)], number) };
}

function parentFor(definition: Definition, at: string, number: number): string | null {
  const depth = at.split(".").length;
  if (depth === 1) return null;
  return pick(depth === 2 ? definition.steps.map(({ key }) => key) : setsIn(definition), number);
}

function ruleFor(definition: Definition, place: number, how: number): RuleDefinition {
  const { steps } = definition;
  const input = {
    from: pick(steps, place).key,
    to: pick(steps, how).key,
    option: pick([null, ...optionsIn(definition)], how),
  };
  const [rule] = buildDefinition({ flow: [{ ...input, when: pick(WHENS, place) }] }).flow;
  if (!rule) throw new NothingToPick();
  return rule;
}

function dependencyFor(definition: Definition, place: number, how: number, more: number): DependencyDefinition {
  const type = pick(["SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"] as const, more);
  const target = pick([...setsIn(definition), ...optionsIn(definition)], place);
  return { target, on: pick(optionsIn(definition), how), type };
}

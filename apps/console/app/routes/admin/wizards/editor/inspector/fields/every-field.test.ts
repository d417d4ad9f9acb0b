import { createRequire } from "node:module";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { SET_TYPES } from "../../set-types.ts";
import type { FieldSpec } from "./field-spec.ts";
import { OPTION_FIELDS, OPTION_MORE, OPTION_NAME, OPTION_SWITCHES, optionInput } from "./option-fields.ts";
import { SET_FIELDS, SET_MORE, SET_NAME, SET_SWITCHES, setRules } from "./set-fields.ts";
import { STEP_FIELDS, STEP_MORE, STEP_NAME, STEP_SWITCHES } from "./step-fields.ts";
import { WIZARD_FIELDS, WIZARD_LIVE, WIZARD_WALKS } from "./wizard-fields.ts";

const schema: {
  readonly properties: object;
  readonly $defs: Readonly<Record<string, { readonly properties: object }>>;
} = createRequire(import.meta.url)("@boardwalk/engine/schema/boardwalk.wizard-1.schema.json");

const names = (part: string) => Object.keys(schema.$defs[part]?.properties ?? {});
const shown = (...groups: (readonly FieldSpec[])[]) => groups.flat().map(({ field }) => field);

/** Every field that the format has, apart from what is in a thing and what has a control of its own. */
function expectAll(fields: readonly string[], part: readonly string[], apart: readonly string[]): void {
  expect([...fields].sort()).toEqual(part.filter((name) => !apart.includes(name)).sort());
}

test("every field of a step is shown", () => {
  const fields = shown([STEP_NAME], STEP_FIELDS, STEP_SWITCHES, STEP_MORE);
  expectAll(fields, names("step"), ["key", "active", "sets"]);
});

test("every field of an option is shown", () => {
  const definition = buildDefinition({
    steps: [{ key: "a", sets: [{ key: "b", type: "SINGLE", options: [{ key: "c", requiresInput: true }] }] }],
  });
  const option = definition.steps[0]?.sets[0]?.options[0];
  const fields = shown([OPTION_NAME], OPTION_FIELDS, OPTION_SWITCHES, option ? optionInput(option) : [], OPTION_MORE);
  expectAll(fields, names("option"), ["key", "active"]);
});

test("every field of the wizard is shown, its key apart, which is changed in its settings", () => {
  const fields = shown(WIZARD_FIELDS, WIZARD_WALKS, WIZARD_LIVE);
  const settings = names("settings").map((name) => `settings.${name}`);
  const part = [...Object.keys(schema.properties), ...settings];
  expectAll(fields, part, ["format", "key", "settings", "steps", "flow", "dependencies"]);
});

test("every field of a set is shown, and every rule of its type", () => {
  const own = shown([SET_NAME], SET_FIELDS, SET_SWITCHES, SET_MORE);
  const rules = {
    SINGLE: "choiceRules",
    MULTIPLE: "choiceRules",
    TEXT_INPUT: "textRules",
    DATE_PICKER: "dateRules",
    FILE_UPLOAD: "fileRules",
  };
  for (const { type } of SET_TYPES) {
    const input = type === "TEXT_INPUT" ? { key: "b", type, rules: { format: "number" as const } } : { key: "b", type };
    const definition = buildDefinition({ steps: [{ key: "a", sets: [input] }] });
    const set = definition.steps[0]?.sets[0];
    if (!set) throw new Error("It is there.");
    const { fields, switches } = setRules(set);
    const part = [...names("set"), ...names(rules[type]).map((name) => `rules.${name}`)];
    const bounds = type === "MULTIPLE" ? [] : ["min", "max"];
    expectAll([...own, ...shown(fields, switches)], part, ["key", "type", "active", "options", "rules", ...bounds]);
  }
});

import type { SetDefinition } from "../../definition.ts";
import { isJsonObject } from "../../document/json.ts";
import { type FieldsOf, maybe, required } from "../../document/readers/field.ts";
import { list } from "../../document/readers/list.ts";
import { nullable } from "../../document/readers/nullable.ts";
import { oneOf } from "../../document/readers/one-of.ts";
import { type Reader, refuseValue } from "../../document/readers/reader.ts";
import { record } from "../../document/readers/record.ts";
import { wholeNumber } from "../../document/readers/whole-number.ts";
import { setTable } from "../../document/tables/set-table.ts";
import type * as edit from "../edit-command.ts";
import { anyJson, jsonObject } from "./any-json.ts";
import * as parts from "./command-parts.ts";

const MOST_AT_ONCE = 10_000;
const MOST_DEPTH = 8;
const set: Reader<SetDefinition> = setTable;
const type = required(oneOf("SINGLE", "MULTIPLE", "TEXT_INPUT", "DATE_PICKER", "FILE_UPLOAD"), "A type of sets.");
const at = required(parts.word, "The dotted key of what it is about.");
const before = required(anyJson, "What was there.");
const after = required(anyJson, "What is to be there.");
const was = required(parts.was, "What its author saw.");
const rules = maybe(parts.placedRules, "Rules that come back.");
const dependencies = maybe(parts.placedDependencies, "Dependencies that come back.");
const rule = required(parts.ruleReference, "Which rule.");
const index = required(parts.placeInList, "Where it stands.");
const dependency = required(parts.dependency, "Which dependency.");

function named<const N extends string>(name: N) {
  return required(oneOf(name), "Which command it is.");
}

/** A table for each command, by its name. */
const commands = new Map<string, Reader<edit.EditCommand>>([
  [
    "change-field",
    table<edit.ChangeField>({
      name: named("change-field"),
      at: required(nullable(parts.word), "What it is about; null for the wizard."),
      field: required(parts.word, "Which field."),
      before,
      after,
    }),
  ],
  [
    "add",
    table<edit.AddThing>({
      name: named("add"),
      place: required(parts.place, "Where it stands."),
      given: required(parts.given, "What is added."),
      rules,
      dependencies,
    }),
  ],
  ["remove", table<edit.RemoveThing>({ name: named("remove"), at, was })],
  [
    "move",
    table<edit.MoveThing>({
      name: named("move"),
      at,
      to: required(parts.place, "Where it goes."),
      key: maybe(parts.word, "Its key there."),
    }),
  ],
  ["rename-key", table<edit.RenameKey>({ name: named("rename-key"), at, key: required(parts.word, "Its new key.") })],
  ["change-type", table<edit.ChangeType>({ name: named("change-type"), at, before: type, after: type })],
  [
    "replace-set",
    table<edit.ReplaceSet>({
      name: named("replace-set"),
      at,
      was,
      given: required(set, "The set."),
      rules,
      dependencies,
    }),
  ],
  [
    "add-rule",
    table<edit.AddRule>({
      name: named("add-rule"),
      place: required(parts.rulePlace, "Where it stands."),
      rule: required(parts.rule, "The rule."),
    }),
  ],
  [
    "change-rule",
    table<edit.ChangeRule>({
      name: named("change-rule"),
      rule,
      field: required(
        oneOf("to", "type", "name", "description", "option", "when", "priority", "active"),
        "Which field.",
      ),
      before,
      after,
    }),
  ],
  [
    "move-rule",
    table<edit.MoveRule>({
      name: named("move-rule"),
      rule,
      to: required(parts.rulePlace, "Where it goes."),
      priority: required(wholeNumber(), "Its priority there."),
    }),
  ],
  ["remove-rule", table<edit.RemoveRule>({ name: named("remove-rule"), rule })],
  ["add-dependency", table<edit.AddDependency>({ name: named("add-dependency"), index, dependency })],
  [
    "change-dependency",
    table<edit.ChangeDependency>({
      name: named("change-dependency"),
      index: maybe(parts.placeInList, "Where it stands."),
      before: dependency,
      after: dependency,
    }),
  ],
  [
    "remove-dependency",
    table<edit.RemoveDependency>({
      name: named("remove-dependency"),
      index: maybe(parts.placeInList, "Where it stands."),
      dependency,
    }),
  ],
  [
    "replace-draft",
    table<edit.ReplaceDraft>({
      name: named("replace-draft"),
      because: required(oneOf("import", "restore", "undo"), "Why."),
      document: required(jsonObject, "The other draft."),
      was: maybe(parts.was, "What it replaces."),
    }),
  ],
]);

export const commandReader: Reader<edit.EditCommand> = {
  expected: "a command",
  read(value, reading) {
    const name = isJsonObject(value) ? value["name"] : undefined;
    const reader = name === "several" ? several : typeof name === "string" ? commands.get(name) : undefined;
    if (!reader || reading.path.length > 2 * MOST_DEPTH) return refuseValue(value, this.expected, reading);
    return reader.read(value, reading);
  },
  write: () => null,
  schema: () => ({}),
};

const several = table<edit.Several>({
  name: named("several"),
  commands: required(list(commandReader, { of: "commands", most: MOST_AT_ONCE }), "What is done, in this order."),
});

function table<C extends { readonly name: string }>(fields: FieldsOf<C>): Reader<C> {
  return record<C>({ is: "a command", part: "command" }, fields);
}

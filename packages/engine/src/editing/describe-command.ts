import type { Definition, JsonValue } from "../definition.ts";
import { fieldWords } from "../difference/field-words.ts";
import type { EditCommand, SingleCommand } from "./edit-command.ts";
import { ruleOfFingerprint } from "./references/rule-fingerprint.ts";
import { withinOf } from "./things/dotted.ts";
import { thingFrom } from "./things/thing.ts";
import { thingAt } from "./things/thing-at.ts";

/** What a command does, in words, for an undo and for the history. `before` is the draft that it is applied to. */
export function describeCommand(command: EditCommand, before: Definition): string {
  const parts = partsOf(command);
  const [first] = parts;
  if (!first) return "Changed nothing";
  if (parts.length === 1) return describeOne(first, before);
  return describeAlike(parts, before) ?? describeOne(first, before);
}

function partsOf(command: EditCommand): readonly SingleCommand[] {
  return command.name === "several" ? command.commands.flatMap(partsOf) : [command];
}

function describeOne(command: SingleCommand, before: Definition): string {
  switch (command.name) {
    case "change-field": {
      const { at, field, after } = command;
      if ((field === "name" || field === "label") && typeof after === "string") {
        return `Renamed ${nameAt(before, at)} to ${short(after)}`;
      }
      return changeInWords(field, after, nameAt(before, at));
    }
    case "add":
      return `Added ${nameOf(command.given)}`;
    case "remove":
      return `Removed ${nameAt(before, command.at)}`;
    case "move": {
      const { within } = command.to;
      const isElsewhere = within !== null && within !== withinOf(command.at);
      return `Moved ${nameAt(before, command.at)}${isElsewhere ? ` to ${nameAt(before, within)}` : ""}`;
    }
    case "rename-key":
      return `Gave ${nameAt(before, command.at)} the key ${command.key}`;
    case "change-type":
      return `Made ${nameAt(before, command.at)} ${TYPES[command.after]}`;
    case "replace-set":
      return `Made ${nameAt(before, command.at)} ${TYPES[command.given.type]}`;
    case "add-rule":
      return `Drew a rule from ${nameAt(before, command.rule.from)} to ${nameAt(before, command.rule.to)}`;
    case "change-rule":
      return command.field === "to" && typeof command.after === "string"
        ? `Led a rule${leaving(before, command.rule.was)} to ${nameAt(before, command.after)}`
        : `Changed a rule${leaving(before, command.rule.was)}`;
    case "move-rule":
      return `Reordered the rules${leaving(before, command.rule.was)}`;
    case "remove-rule":
      return `Removed a rule${leaving(before, command.rule.was)}`;
    case "add-dependency":
      return `Changed when ${nameAt(before, command.dependency.target)} shows`;
    case "change-dependency":
      return `Changed when ${nameAt(before, command.after.target)} shows`;
    case "remove-dependency":
      return `Changed when ${nameAt(before, command.dependency.target)} shows`;
    case "replace-draft":
      return BECAUSE[command.because];
  }
}

const TYPES = {
  SINGLE: "a single choice",
  MULTIPLE: "a multiple choice",
  TEXT_INPUT: "a text",
  DATE_PICKER: "a date",
  FILE_UPLOAD: "an upload",
} as const;

const BECAUSE = {
  import: "Replaced the draft with a file",
  restore: "Went back to an older version",
  undo: "Put back a whole draft",
} as const;

/** Several acts of one kind by their number. */
function describeAlike(parts: readonly SingleCommand[], before: Definition): string | null {
  const count = parts.length;
  const moves = parts.flatMap((part) => (part.name === "move" ? [part] : []));
  const [move] = moves;
  if (move && moves.length === count) {
    const { within } = move.to;
    const isElsewhere = within !== null && moves.every(({ at, to }) => withinOf(at) !== within && to.within === within);
    const things = counted(moves.map(({ at }) => kindAt(at)));
    return `Moved ${things}${isElsewhere ? ` to ${nameAt(before, within)}` : ""}`;
  }
  const removed = parts.flatMap((part) => (part.name === "remove" ? [kindAt(part.at)] : []));
  if (removed.length === count) return `Removed ${counted(removed)}`;
  const added = parts.flatMap((part) => (part.name === "add" ? [thingFrom(part.given).kind] : []));
  if (added.length === count) return `Added ${counted(added)}`;
  const places = new Set(parts.map((part) => ("at" in part ? part.at : undefined)));
  if (parts[0]?.name === "change-field" && places.size > 1) return `Changed ${places.size} things`;
  return null;
}

function counted(kinds: readonly string[]): string {
  const [kind = "thing"] = kinds;
  return `${kinds.length} ${kinds.every((one) => one === kind) ? kind : "thing"}s`;
}

function kindAt(at: string): string {
  return ["step", "set", "option"][at.split(".").length - 1] ?? "thing";
}

function changeInWords(field: string, after: JsonValue, name: string): string {
  const words = fieldWords.get(field.replace(/^settings\./, "")) ?? field;
  if (typeof words === "string") return `Changed the ${words} of ${name}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${after === true ? words.yes : words.no}`;
}

function leaving(before: Definition, fingerprint: string): string {
  const rule = ruleOfFingerprint(fingerprint);
  return rule ? ` from ${nameAt(before, rule.from)}` : "";
}

function nameAt(definition: Definition, at: string | null): string {
  if (at === null) return "the wizard";
  const found = thingAt(definition, at);
  return found ? nameOf(found.thing) : at;
}

function nameOf(
  thing: { readonly key: string; readonly name: string } | { readonly key: string; readonly label: string },
): string {
  return short("label" in thing ? thing.label : thing.name) || thing.key;
}

const LONGEST = 60;

function short(name: string): string {
  const characters = [...name.trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : name.trim();
}

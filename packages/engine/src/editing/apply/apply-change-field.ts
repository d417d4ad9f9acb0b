import type { Definition, JsonValue } from "../../definition.ts";
import { optionTable } from "../../document/tables/option-table.ts";
import { setTable } from "../../document/tables/set-table.ts";
import { stepTable } from "../../document/tables/step-table.ts";
import { wizardTable } from "../../document/tables/wizard-table.ts";
import { quoted } from "../../quoted.ts";
import type { Applied } from "../applied.ts";
import type { ChangeField, EditCommand } from "../edit-command.ts";
import { isSameValue } from "../fingerprint-of.ts";
import { putThing } from "../things/put-thing.ts";
import { type FoundThing, thingAt } from "../things/thing-at.ts";
import { nothing } from "./nothing.ts";
import { PLACES, type Read, readPart } from "./read-part.ts";
import { gone, invalid, stale } from "./refused.ts";
import { fieldIn, withField } from "./with-field.ts";

/** What has commands of its own. */
const NOT_FIELDS = new Set(["steps", "sets", "options", "flow", "dependencies", "type", "format", "settings", "rules"]);

export function applyChangeField(definition: Definition, command: ChangeField): Applied {
  const { at, field, before, after } = command;
  if (NOT_FIELDS.has(field) || (field === "key" && at !== null)) {
    return invalid(`${quoted(field)} is no field that is changed by itself.`, at, { field });
  }
  const found = at === null ? null : thingAt(definition, at);
  if (at !== null && !found) return gone(at, after);
  const owner = found?.thing ?? definition;
  const now = fieldIn(owner, field);
  if (isSameValue(now, after)) return { ok: true, definition, inverse: nothing };
  const read = found ? changeThing(definition, found, field, after) : changeWizard(definition, field, after);
  if (!read.ok) return invalid(read.message, at, { field: read.field || field, yours: after });
  if (!isSameValue(now, before, found?.kind === "option" && field === "price")) {
    return stale("Somebody else changed this meanwhile.", at, { field, yours: after, theirs: now });
  }
  const changed = (at === null ? null : thingAt(read.value, at)?.thing) ?? read.value;
  return { ok: true, definition: read.value, inverse: inverseOf(command, owner, changed) };
}

function inverseOf({ at, field }: ChangeField, before: object, after: object): EditCommand {
  const back = (one: string): ChangeField => {
    return { name: "change-field", at, field: one, before: fieldIn(after, one), after: fieldIn(before, one) };
  };
  // Bounds go with the format, and come back behind it.
  const bounds = field === "rules.format" ? ["rules.min", "rules.max"].map(back) : [];
  const lost = bounds.filter((bound) => !isSameValue(bound.before, bound.after));
  return lost.length === 0 ? back(field) : { name: "several", commands: [back(field), ...lost] };
}

/** What is in it, and what has not changed in it, stays the same object. */
function changeThing(definition: Definition, found: FoundThing, field: string, after: JsonValue): Read<Definition> {
  switch (found.kind) {
    case "step": {
      const { sets } = found.thing;
      const read = readPart(stepTable, withField({ ...found.thing, sets: [] }, field, after), PLACES.step);
      if (!read.ok) return read;
      return { ok: true, value: putThing(definition, found, { kind: "step", thing: { ...read.value, sets } }) };
    }
    case "set": {
      const { options } = found.thing;
      const read = readPart(setTable, withField({ ...found.thing, options: [] }, field, after), PLACES.set);
      if (!read.ok) return read;
      return { ok: true, value: putThing(definition, found, { kind: "set", thing: withOptions(read.value, options) }) };
    }
    case "option": {
      const read = readPart(optionTable, withField(found.thing, field, after), PLACES.option);
      if (!read.ok) return read;
      const metadata = field === "metadata" ? read.value.metadata : found.thing.metadata;
      return { ok: true, value: putThing(definition, found, { kind: "option", thing: { ...read.value, metadata } }) };
    }
  }
}

function withOptions<T extends object, O>(set: T, options: O): T & { readonly options: O } {
  return { ...set, options };
}

function changeWizard(definition: Definition, field: string, after: JsonValue): Read<Definition> {
  const { steps, flow, dependencies } = definition;
  const plain = { ...definition, steps: [], flow: [], dependencies: [] };
  const read = readPart(wizardTable, withField(plain, field, after), PLACES.wizard);
  if (!read.ok) return read;
  const settings = field.startsWith("settings.") ? read.value.settings : definition.settings;
  return { ok: true, value: { ...read.value, settings, steps, flow, dependencies } };
}

import type { Definition, OptionDefinition, SetDefinition, SetType, StepDefinition } from "../../definition.ts";
import type { Reader } from "../../document/readers/reader.ts";
import { Reading } from "../../document/reading.ts";
import { optionTable } from "../../document/tables/option-table.ts";
import { setTable } from "../../document/tables/set-table.ts";
import { stepTable } from "../../document/tables/step-table.ts";
import type { AddThing } from "../edit-command.ts";
import { siblingsIn } from "../things/siblings-in.ts";
import { freeKey } from "./free-key.ts";

const SET_NAMES: Record<SetType, string> = {
  SINGLE: "Choice",
  MULTIPLE: "Choices",
  TEXT_INPUT: "Text",
  DATE_PICKER: "Date",
  FILE_UPLOAD: "Files",
};

interface InStep {
  /** The key of the step. */
  readonly within: string;
  /** The own key of the set in front of it; null at the start. */
  readonly behind: string | null;
  readonly type: SetType;
}

interface InSet {
  /** The dotted key of the set. */
  readonly within: string;
  readonly behind: string | null;
}

/** An empty step behind another, or at the start where that is null. */
export function newStep(definition: Definition, { behind }: { readonly behind: string | null }): AddThing {
  const { key, name } = firstNames(definition, null, "Step");
  return { name: "add", place: { within: null, behind }, given: made<StepDefinition>(stepTable, { key, name }) };
}

export function newSet(definition: Definition, { within, behind, type }: InStep): AddThing {
  const { key, name } = firstNames(definition, within, SET_NAMES[type]);
  return { name: "add", place: { within, behind }, given: made<SetDefinition>(setTable, { key, name, type }) };
}

export function newOption(definition: Definition, { within, behind }: InSet): AddThing {
  const { key, name } = firstNames(definition, within, "Option");
  return { name: "add", place: { within, behind }, given: made<OptionDefinition>(optionTable, { key, label: name }) };
}

/** `Option 3` where two are there, or the next that is free. */
function firstNames(definition: Definition, within: string | null, word: string) {
  const taken = (siblingsIn(definition, within) ?? []).map(({ key }) => key);
  const stem = word.toLowerCase();
  const key = freeKey(taken, `${stem}_${taken.length + 1}`);
  return { key, name: `${word} ${key.slice(stem.length + 1)}` };
}

function made<T>(reader: Reader<T>, fields: object): T {
  const read = reader.read(fields, new Reading());
  if (read === undefined) throw new Error("What is new is not of the format.");
  return read;
}

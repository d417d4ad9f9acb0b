import type {
  ChoiceSetDefinition,
  DateSetDefinition,
  FileSetDefinition,
  SetDefinition,
  TextSetDefinition,
} from "../../definition.ts";
import { MOST_THINGS } from "../most-things.ts";
import { anyObject } from "../readers/any-object.ts";
import { optional, required, sameAsKey } from "../readers/field.ts";
import { flag } from "../readers/flag.ts";
import { list } from "../readers/list.ts";
import { noList } from "../readers/no-list.ts";
import { nullable } from "../readers/nullable.ts";
import { oneOf } from "../readers/one-of.ts";
import { type RecordReader, record } from "../readers/record.ts";
import { text } from "../readers/text.ts";
import { variants } from "../readers/variants.ts";
import { wholeNumber } from "../readers/whole-number.ts";
import { key } from "./keys.ts";
import { optionTable } from "./option-table.ts";
import { choiceRulesTable, dateRulesTable, fileRulesTable, textRulesTable } from "./set-rules-tables.ts";

const ofType = "How it is answered.";
const ofRules = "What an answer must be like; which fields there are depends on the type.";
const ofOptions = "What can be chosen, in this order; only for SINGLE and MULTIPLE.";

const head = { key: required(key, "Names the set within its step, in answers, conditions and references.") };
const body = {
  name: sameAsKey(text({ to: 100 }), "What the editor calls it; the key when left out."),
  title: optional(nullable(text({ to: 200 })), null, "What a person reads above it; the name when left out."),
  description: optional(nullable(text()), null, "A few words below the title."),
  help: optional(nullable(text()), null, "More words, for those who ask."),
  required: optional(flag(), true, "Whether it must be answered where it is visible."),
  active: optional(flag(), true, "Whether it exists for a walk."),
  min: optional(wholeNumber({ from: 0 }), 0, "The fewest chosen options of MULTIPLE."),
  max: optional(nullable(wholeNumber({ from: 0 })), null, "The most chosen options of MULTIPLE; null for no limit."),
};
const options = optional(list(optionTable, { of: "options", mostOptions: MOST_THINGS.options }), [], ofOptions);
const noOptions = optional(noList("only SINGLE and MULTIPLE have options"), [], ofOptions);

const form = { is: "a set", part: "set" };

const choice = record<ChoiceSetDefinition>(form, {
  ...head,
  type: required(oneOf("SINGLE", "MULTIPLE"), ofType),
  ...body,
  rules: optional(choiceRulesTable, {}, ofRules),
  options,
});

const textInput = record<TextSetDefinition>(form, {
  ...head,
  type: required(oneOf("TEXT_INPUT"), ofType),
  ...body,
  rules: optional(textRulesTable, {}, ofRules),
  options: noOptions,
});

const datePicker = record<DateSetDefinition>(form, {
  ...head,
  type: required(oneOf("DATE_PICKER"), ofType),
  ...body,
  rules: optional(dateRulesTable, {}, ofRules),
  options: noOptions,
});

const fileUpload = record<FileSetDefinition>(form, {
  ...head,
  type: required(oneOf("FILE_UPLOAD"), ofType),
  ...body,
  rules: optional(fileRulesTable, {}, ofRules),
  options: noOptions,
});

const anyType = record<Omit<SetDefinition, "rules"> & { readonly rules: object }>(form, {
  ...head,
  type: required(oneOf("SINGLE", "MULTIPLE", "TEXT_INPUT", "DATE_PICKER", "FILE_UPLOAD"), ofType),
  ...body,
  rules: optional(anyObject(), {}, ofRules),
  options,
});

export const setTable = variants<SetDefinition>({
  by: "type",
  tables: new Map<string, RecordReader<SetDefinition>>([
    ["SINGLE", choice],
    ["MULTIPLE", choice],
    ["TEXT_INPUT", textInput],
    ["DATE_PICKER", datePicker],
    ["FILE_UPLOAD", fileUpload],
  ]),
  common: anyType,
  part: "set",
});

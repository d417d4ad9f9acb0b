import type { ChoiceRules, DateRules, FileRules, TextRules } from "../../definition.ts";
import { anyNumber } from "../readers/any-number.ts";
import { maybe } from "../readers/field.ts";
import { flag } from "../readers/flag.ts";
import { implication } from "../readers/implication.ts";
import { list } from "../readers/list.ts";
import { oneOf } from "../readers/one-of.ts";
import { type Demand, record } from "../readers/record.ts";
import { MOST_WITHOUT_LIMIT, text } from "../readers/text.ts";
import { wholeNumber } from "../readers/whole-number.ts";
import { dayBound } from "./day-bound.ts";

const sensitive = maybe(flag(), "Whether answers are stored encrypted.");

export const choiceRulesTable = record<ChoiceRules>(
  { is: "the rules of a choice", part: "choiceRules" },
  { sensitive },
);

export const textRulesTable = record<TextRules>(
  {
    is: "the rules of a text input",
    part: "textRules",
    demands: [onlyWithNumber("min"), onlyWithNumber("max")],
  },
  {
    minLength: maybe(wholeNumber({ from: 0 }), "The fewest characters."),
    maxLength: maybe(wholeNumber({ from: 0 }), "The most characters."),
    pattern: maybe(text(), "A simple regular expression that the whole text must match."),
    format: maybe(oneOf("email", "url", "number", "phone"), "What kind of text it is."),
    min: maybe(anyNumber(), 'The smallest number; with format "number" alone.'),
    max: maybe(anyNumber(), 'The largest number; with format "number" alone.'),
    multiline: maybe(flag(), "Whether the field has several lines."),
    sensitive,
  },
);

export const dateRulesTable = record<DateRules>(
  { is: "the rules of a date", part: "dateRules" },
  {
    min: maybe(dayBound, "The earliest day."),
    max: maybe(dayBound, "The latest day."),
  },
);

const accepted = text({
  to: MOST_WITHOUT_LIMIT,
  pattern:
    /^(\.[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*|[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*\/(\*|[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*))$/,
  expected: 'an extension like ".pdf", a type like "image/png", or "image/*"',
});

export const fileRulesTable = record<FileRules>(
  { is: "the rules of an upload", part: "fileRules" },
  {
    accept: maybe(list(accepted, { of: "file types" }), "Extensions and types of files; anything when it is empty."),
    maxBytes: maybe(wholeNumber({ from: 0 }), "The most bytes of one file."),
    maxFiles: maybe(wholeNumber({ from: 1 }), "The most files."),
  },
);

function onlyWithNumber(field: "min" | "max"): Demand<TextRules> {
  return {
    broken(made) {
      if (made[field] === undefined || made.format === "number") return null;
      return { field, message: `The field "${field}" is for numbers; it must stand with "format": "number".` };
    },
    schema: implication(
      { properties: { [field]: true }, required: [field] },
      { properties: { format: { const: "number" } }, required: ["format"] },
    ),
  };
}

import type { AnswerError, SetDefinition } from "@boardwalk/engine";
import { sizeInWords } from "@boardwalk/ui";
import { filesIn } from "../form/files-in.ts";
import type { Given } from "../form/given.ts";
import { dateInWords } from "./date-in-words.ts";
import { kindsInWords } from "./kinds-in-words.ts";
import { setTitle } from "./set-title.ts";

export interface ErrorContext {
  readonly set: SetDefinition;
  readonly given: Given;
  readonly locale: string;
}

/** One sentence that says what to do; it stands at the set and in the summary, so it names the set itself. */
export function errorInWords(error: AnswerError, context: ErrorContext): string {
  const title = setTitle(context.set);
  const what = whatToDo(error, context);
  // A question already ends; what to do about it is a sentence of its own.
  return /[?!.…]$/u.test(title) ? `${title} ${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${title}: ${what}`;
}

function whatToDo(error: AnswerError, { set, given, locale }: ErrorContext): string {
  const label = (key: string) => set.options.find((option) => option.key === key)?.label ?? key;
  const file = (index: number) => filesIn(given.value)[index]?.name ?? "one file";
  switch (error.code) {
    case "required":
      return ASKS[set.type];
    case "pattern":
      return "write it in the form that is asked for";
    case "wrong-type":
      return error.index === undefined ? "answer it once more" : `add ${file(error.index)} once more`;
    case "too-few":
      return `choose at least ${error.min}${error.got > 0 ? `, so far there are ${error.got}` : ""}`;
    case "too-many":
      return `choose at most ${error.max}, now there are ${error.got}`;
    case "unknown-option":
      return "choose among what is on offer";
    case "hidden-option":
      return `${label(error.option)} is no longer on offer, choose something else`;
    case "disabled-option":
      return `${label(error.option)} cannot be chosen now, choose something else`;
    case "missing-option":
      return `${label(error.option)} has to be chosen`;
    case "input-required":
      return `say more about ${label(error.option)}`;
    case "too-short":
      return `write at least ${error.min} characters, so far there are ${error.got}`;
    case "too-long":
      return error.option === undefined
        ? `write at most ${error.max.toLocaleString(locale)} characters`
        : `write at most ${error.max.toLocaleString(locale)} characters about ${label(error.option)}`;
    case "format":
      return FORMATS[error.format];
    case "too-small":
      return `write a number from ${error.min}`;
    case "too-large":
      return `write a number up to ${error.max}`;
    case "too-early":
      return `choose a day from ${dateInWords(error.min, locale)} on`;
    case "too-late":
      return `choose a day up to ${dateInWords(error.max, locale)}`;
    case "file-type":
      return `${file(error.index)} is of another kind than ${kindsInWords(error.accept)}`;
    case "file-size":
      return `${file(error.index)} is too large, at most ${sizeInWords(error.maxBytes)} fit`;
    case "too-many-files":
      return `at most ${error.max === 1 ? "one file fits" : `${error.max} files fit`}, remove ${error.got - error.max}`;
  }
}

const ASKS = {
  SINGLE: "choose one",
  MULTIPLE: "choose at least one",
  TEXT_INPUT: "write an answer",
  DATE_PICKER: "choose a day",
  FILE_UPLOAD: "add a file",
} as const satisfies Record<SetDefinition["type"], string>;

const FORMATS = {
  email: "write an e-mail address, such as name@example.org",
  url: "write a web address that begins with https://",
  number: "write a number, such as 40",
  phone: "write a phone number, such as +49 30 123456",
  date: "write a day as year, month and day, such as 2027-06-19",
} as const;

import type { SetDefinition } from "@boardwalk/engine";
import { sizeInWords } from "@boardwalk/ui";
import { chosenNames } from "../form/chosen-names.ts";
import { filesIn } from "../form/files-in.ts";
import type { Given } from "../form/given.ts";
import { dateInWords } from "./date-in-words.ts";

/** One line of an answer: an option with its price, a text, a day, a file. */
export interface AnswerLine {
  readonly text: string;
  /** What stands behind an option, or how large a file is. */
  readonly more?: string;
  /** As the format writes it, where the option costs something. */
  readonly price?: string;
  readonly fileId?: string;
}

/** An answer as people read it, for the review, for shares and for admins; empty where there is none. */
export function answerInWords(set: SetDefinition, { value, inputs }: Given, locale: string): AnswerLine[] {
  switch (set.type) {
    case "SINGLE":
    case "MULTIPLE":
      return chosenNames(value).map((key) => {
        const option = set.options.find((one) => one.key === key);
        const more = inputs[key]?.trim();
        return {
          text: option?.label ?? key,
          ...(more && { more }),
          ...(option && Number(option.price) > 0 && { price: option.price }),
        };
      });
    case "TEXT_INPUT":
      return typeof value === "string" && value.trim() !== "" ? [{ text: value }] : [];
    case "DATE_PICKER":
      return typeof value === "string" && value !== "" ? [{ text: dateInWords(value, locale) }] : [];
    case "FILE_UPLOAD":
      return filesIn(value).map(({ id, name, bytes }) => ({ text: name, more: sizeInWords(bytes), fileId: id }));
  }
}

import type { FieldChange } from "./compare-fields.ts";
import { fieldWords } from "./field-words.ts";
import { quoteValue } from "./quote-value.ts";

/** What became of one field of something that is already named. */
export function describeField(subject: string, { field, before, after }: FieldChange): string {
  const words = fieldWords.get(field) ?? field;
  // A rule of a set that is left out is a no.
  if (typeof words !== "string") return `${subject} ${after === true ? words.yes : words.no}.`;
  const isNow = `${subject}: the ${words}`;
  if (before === null) return `${isNow} is now ${quoteValue(after)}.`;
  if (after === null) return `${isNow} was taken away; it was ${quoteValue(before)}.`;
  return `${isNow} is now ${quoteValue(after)} instead of ${quoteValue(before)}.`;
}

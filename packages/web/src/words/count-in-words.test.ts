import { expect, test } from "vitest";
import { countInWords } from "./count-in-words.ts";

test.each([
  ["en-GB", "1,234,567"],
  ["en-IN", "12,34,567"],
  [undefined, "1,234,567"],
])("in %s it is %s", (locale, words) => expect(countInWords(1_234_567, locale ? { locale } : {})).toBe(words));

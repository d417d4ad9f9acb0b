import { expect, test } from "vitest";
import { jobInWords } from "./job-in-words.ts";

test.each([
  ["deliver-mail", "Deliver mail"],
  ["clean-up", "Clean up"],
])("%s is said as %s", (name, words) => expect(jobInWords(name)).toBe(words));

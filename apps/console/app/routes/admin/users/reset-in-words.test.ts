import { expect, test } from "vitest";
import { resetInWords } from "./reset-in-words.ts";

test("a password is spoken of only where there is one", () => {
  expect(resetInWords(true)).toContain("The password they have keeps working");
  expect(resetInWords(false)).toContain("They have no password yet");
});

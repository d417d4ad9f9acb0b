import { expect, it } from "vitest";
import { failureInWords } from "./failure-in-words.ts";

it("says what a browser or the server calls by a name, and what has none", () => {
  expect(failureInWords("NotAllowedError")).toMatch(/^No passkey was used\./);
  expect(failureInWords("late")).toMatch(/too long/);
  expect(failureInWords("ReadOnlyError")).toMatch(/^The passkey could not be used\./);
});

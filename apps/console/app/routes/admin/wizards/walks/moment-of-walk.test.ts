import { expect, test } from "vitest";
import { attentionInWords, momentOfWalk } from "./moment-of-walk.ts";

test("what happened is said with the step that it is about", () => {
  expect(momentOfWalk({ type: "STEP_COMPLETED", step: "Stage" })).toBe("Completed Stage");
  expect(momentOfWalk({ type: "STEP_SKIPPED", step: null })).toBe("Skipped a step that is gone");
  expect(momentOfWalk({ type: "SESSION_COMPLETED", step: null })).toBe("Handed it in");
});

test.each([
  [1, "1 second"],
  [59, "59 seconds"],
  [60, "1 minute"],
  [200, "3 minutes"],
])("%i seconds are %s", (seconds, words) => {
  expect(attentionInWords(seconds)).toBe(words);
});

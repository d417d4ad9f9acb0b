import { expect, test } from "vitest";
import { actionInWords } from "./action-in-words.ts";

test.each([
  ["session.started", "Signed in"],
  ["session.ended", "Signed a device out"],
  ["job.retried", "Job retried"],
])("%s is said as %s", (action, words) => expect(actionInWords(action)).toBe(words));

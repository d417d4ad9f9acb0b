import { expect, test } from "vitest";
import { actionInWords, kindInWords } from "./action-in-words.ts";

test.each([
  ["session.started", "Signed in"],
  ["sign-in.refused", "Sign-in refused"],
  ["user.role-changed", "User role changed"],
  ["api-token.created", "API token created"],
  ["job.retried", "Job retried"],
  ["", "Something"],
])("%s is said as %s", (action, words) => expect(actionInWords(action)).toBe(words));

test.each([
  ["session", "Session"],
  ["api_token", "API token"],
])("a %s is called %s", (type, words) => expect(kindInWords(type)).toBe(words));

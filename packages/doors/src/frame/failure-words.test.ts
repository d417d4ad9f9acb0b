import { expect, test } from "vitest";
import { failureWords } from "./failure-words.ts";

test("a link that is used up says who can make another", () => {
  const { says } = failureWords({ status: 410, retryAfterSeconds: null, because: null, about: null });
  expect(says).toContain("Whoever runs this Boardwalk can make another");
});

test("a last way in that cannot go says what to add first", () => {
  const { says } = failureWords({ status: 409, retryAfterSeconds: null, because: null, about: "last-way-in" });
  expect(says).toContain("Add a passkey, a password or another account");
});

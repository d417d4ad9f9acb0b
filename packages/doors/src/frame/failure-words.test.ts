import { expect, test } from "vitest";
import { failureWords } from "./failure-words.ts";

test("a link that is used up says that another can be sent", () => {
  const { says } = failureWords({ status: 410, retryAfterSeconds: null, because: null, about: null });
  expect(says).toContain("Have another one sent to you");
});

test("a last way in that cannot go says what to add first", () => {
  const { says } = failureWords({ status: 409, retryAfterSeconds: null, because: null, about: "last-way-in" });
  expect(says).toContain("Add a passkey, a password or another account");
});

test("what only a super administrator may do points to nobody else", () => {
  const asked = { status: 403, retryAfterSeconds: null, because: null };
  expect(failureWords({ ...asked, about: "super-administrator" }).says).toContain("by super administrators alone");
  expect(failureWords({ ...asked, about: null }).says).toContain("Somebody who runs your organization");
});

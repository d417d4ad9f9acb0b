import { expect, test } from "vitest";
import { failureWords } from "./failure-words.ts";

test("a link that is used up says who can make another", () => {
  const { says } = failureWords({ status: 410, retryAfterSeconds: null, because: null });
  expect(says).toContain("Whoever runs this Boardwalk can make another");
});

import { expect, test } from "vitest";
import { leadOf } from "./lead-of.ts";

test("the question holds for whatever account comes next, one’s own or another’s", () => {
  expect(leadOf({ interrupted: null })).toMatch(/who gets into an account/);
  expect(leadOf({ interrupted: null })).not.toContain("your account");
});

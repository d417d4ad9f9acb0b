import { expect, test } from "vitest";
import { initialsOf } from "./initials-of.ts";

test.each([
  ["Olivia Marsh", "OM"],
  ["sam", "S"],
  ["Ana María de la Cruz", "AC"],
  ["olivia@boardwalk.test", "OT"],
  ["李 小龙", "李小"],
  ["  ", "?"],
])("%s becomes %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

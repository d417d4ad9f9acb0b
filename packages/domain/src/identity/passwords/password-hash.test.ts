import { expect, test } from "vitest";
import { hashPassword, isOutdated, verifyPassword } from "./password-hash.ts";

test("the whole password counts: what differs in the 73rd character does not sign in", async () => {
  const stored = await hashPassword(`${"a".repeat(72)}b`);
  expect(await verifyPassword(stored, `${"a".repeat(72)}b`)).toBe(true);
  expect(await verifyPassword(stored, `${"a".repeat(72)}c`)).toBe(false);
});

test("one password typed on two keyboards is the same one", async () => {
  expect(await verifyPassword(await hashPassword("caf\u00e9 au lait"), "cafe\u0301 au lait")).toBe(true);
});

test("a stored form that is no hash matches nothing", async () => {
  expect(await verifyPassword("plain", "plain")).toBe(false);
});

test.each([
  ["$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$x", false],
  ["$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$x", false],
  ["$argon2id$v=19$m=4096,t=2,p=1$c2FsdHNhbHQ$x", true],
  ["$argon2id$v=19$m=19456,t=1,p=1$c2FsdHNhbHQ$x", true],
  ["$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$x", true],
  ["$2b$10$abcdefghijklmnopqrstuv", true],
])("%s is outdated: %s", (stored, outdated) => {
  expect(isOutdated(stored)).toBe(outdated);
});

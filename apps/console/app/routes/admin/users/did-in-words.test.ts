import { expect, test } from "vitest";
import { didInWords } from "./did-in-words.ts";

const user = { role: "USER", email: "sam@quay.test", isActive: true, sessions: 1 } as const;
const done = (action: string, after: Record<string, unknown> | null = null) => ({ action, after });
const say = (did: string | null, wish: Partial<Parameters<typeof didInWords>[0]> = {}) =>
  didInWords({ did, name: "Sam", user, done: null, ...wish });

test("nothing that only stands in the address is said to have been done", () => {
  for (const did of ["role", "off", "on", "sign-out", "send-reset", "no-link", "last", "constructor", "", null])
    expect(say(did), String(did)).toBeNull();
  expect(say("off", { done: done("user.deactivated") })).toBeNull();
  expect(say("off", { done: done("user.activated"), user: { ...user, isActive: false } })).toBeNull();
});

test("what was done is said", () => {
  const off = { ...user, isActive: false };
  expect(say("off", { done: done("user.deactivated"), user: off })).toContain("Sam is switched off");
  expect(say("on", { done: done("user.activated") })).toBe("Sam can sign in again.");
  expect(say("role", { done: done("user.role-changed"), user: { ...user, role: "ADMIN" } })).toContain(
    "“Administrator”",
  );
  expect(say("send-reset", { done: done("password.link-issued") })).toContain("on its way to sam@quay.test");
  const signedOut = (endedSessions: number) => say("sign-out", { done: done("user.signed-out", { endedSessions }) });
  expect([signedOut(1), signedOut(3)]).toEqual(["Sam is signed out on 1 device.", "Sam is signed out on 3 devices."]);
});

test("a device that was not signed in is not said to be signed out", () => {
  expect(say("not-there")).toBe("That device is not signed in to this account, so nothing was done.");
  expect(say("not-there", { user: { ...user, sessions: 0 } })).toContain("No device is signed in");
});

test("a link to somebody who was switched off meanwhile is said not to be sent", () => {
  expect(say("no-link", { user: { ...user, isActive: false } })).toBe(
    "The account is switched off, so no link was sent.",
  );
});

test("the last super administrator is told what would be lost", () => {
  expect(say("last", { user: { ...user, role: "SUPER_ADMIN" } })).toContain("Nobody would be left");
});

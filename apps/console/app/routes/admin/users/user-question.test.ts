import { expect, test } from "vitest";
import { userQuestion } from "./user-question.ts";

const sam = { name: "Sam", email: "sam@quay.test", role: "USER", isActive: true, sessions: 2 } as const;
const ask = (asked: string | null, wish: Partial<Parameters<typeof userQuestion>[0]> = {}) =>
  userQuestion({ ask: asked, user: sam, tokens: 0, isOneself: false, ...wish });

test("switching off says in figures what ends", () => {
  expect(ask("off", { tokens: 1 })?.says).toContain(
    "2 devices are signed out, 1 API token ends and links that were mailed end at once.",
  );
  expect(ask("off", { user: { ...sam, sessions: 0 } })?.says).toContain("Links that were mailed end at once.");
});

test("a role that takes rights away is graver than one that gives them", () => {
  expect(ask("role-ADMIN")).toMatchObject({ title: "Make Sam an administrator?", isGrave: false });
  expect(ask("role-USER", { user: { ...sam, role: "ADMIN" } })?.says).toContain("every API token ends");
});

test("a role is said in whole sentences, each by itself", () => {
  const start = "Sam will be able to see every account, the audit log and the jobs, ";
  expect(ask("role-SUPER_ADMIN")?.says).toBe(
    `${start}act on users and administrators, and change everybody’s role, also yours. Every device is signed out and signs in again.`,
  );
  expect(ask("role-ADMIN")?.says).toContain(`${start}and act on users.`);
});

test("nothing is asked that makes no sense", () => {
  for (const asked of [null, "", "everything", "role-USER", "role-constructor", "role-"]) expect(ask(asked)).toBeNull();
  expect(ask("off", { isOneself: true })).toBeNull();
  expect(ask("sign-out", { user: { ...sam, sessions: 0 } })).toBeNull();
});

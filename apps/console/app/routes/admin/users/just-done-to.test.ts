import type { AuditEntryView } from "@boardwalk/domain/administration";
import { expect, test } from "vitest";
import { justDoneTo } from "./just-done-to.ts";

const asked = { userId: "sam", readerId: "ada", now: new Date("2026-11-21T12:00:00Z") };
const person = (id: string) => ({ id, name: null, email: null });
const entry = (action: string, wish: Partial<AuditEntryView> = {}): AuditEntryView => ({
  id: "1",
  at: new Date("2026-11-21T11:59:58Z"),
  actor: person("ada"),
  isBySystem: false,
  action,
  target: { type: "user", id: "sam", person: null },
  before: null,
  after: null,
  requestId: null,
  address: null,
  ...wish,
});

test("the reader’s own act of just now is found, past what others wrote down since", () => {
  const audit = [entry("session.started", { actor: person("sam") }), entry("user.deactivated")];
  expect(justDoneTo(audit, asked)?.action).toBe("user.deactivated");
});

test("what another did, what was undone since, what is long ago and what was done to others is not", () => {
  for (const audit of [
    [],
    [entry("user.deactivated", { actor: person("bo") })],
    [entry("user.activated", { actor: person("bo") }), entry("user.deactivated")],
    [entry("user.deactivated", { at: new Date("2026-11-21T11:54:59Z") })],
    [entry("user.deactivated", { target: { type: "user", id: "kim", person: null } })],
  ])
    expect(justDoneTo(audit, asked)).toBeNull();
});

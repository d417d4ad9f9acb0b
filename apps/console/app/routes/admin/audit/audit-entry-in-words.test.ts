import type { AuditEntryView } from "@boardwalk/domain/administration";
import { expect, test } from "vitest";
import { auditEntryInWords } from "./audit-entry-in-words.ts";

const here = { now: new Date("2026-11-21T11:30:00Z"), timeZone: "Europe/Oslo" };
const ada = { id: "a1", name: "Ada Winters", email: "ada@boardwalk.test" };
const entry: AuditEntryView = {
  id: "0193-b",
  at: new Date("2026-11-20T21:40:00Z"),
  actor: ada,
  isBySystem: false,
  action: "session.ended",
  target: { type: "session", id: "01939a3e-5c5f-7d52-b0a4-6f6a1b9e77c1", person: null },
  before: null,
  after: null,
  requestId: null,
  address: "192.0.2.7",
};

test("an entry says who did what to what, when and from where", () => {
  expect(auditEntryInWords(entry, here)).toMatchObject({
    action: "Signed a device out",
    who: { asked: "ada@boardwalk.test", name: "Ada Winters", email: "ada@boardwalk.test" },
    target: { asked: "session:01939a3e-5c5f-7d52-b0a4-6f6a1b9e77c1", kind: "Session", name: null },
    at: "20 Nov, 22:40",
    when: { text: "yesterday at 22:40" },
    address: "192.0.2.7",
    isBySystem: false,
  });
});

test("what nobody asked for is the system's", () => {
  const unasked = { ...entry, actor: null, isBySystem: true, address: null };
  expect(auditEntryInWords(unasked, here)).toMatchObject({ who: null, isBySystem: true });
});

test("a person is called by name, else by address, and not by both when there is only one", () => {
  const target = { type: "user", id: "a1", person: ada };
  expect(auditEntryInWords({ ...entry, target }, here).target?.name).toBe("Ada Winters");
  expect(auditEntryInWords({ ...entry, actor: { ...ada, name: null } }, here).who).toEqual({
    asked: "ada@boardwalk.test",
    name: "ada@boardwalk.test",
    email: null,
  });
  expect(auditEntryInWords({ ...entry, actor: null, target: null }, here)).toMatchObject({ who: null, target: null });
});

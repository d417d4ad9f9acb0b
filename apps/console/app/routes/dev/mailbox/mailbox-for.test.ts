import { NotFound } from "@boardwalk/domain/kernel";
import type { Mailbox } from "@boardwalk/domain/mail";
import { expect, test } from "vitest";
import { mailboxFor } from "./mailbox-for.ts";

const mailbox: Mailbox = { list: async () => [], open: async () => null };
const asked = (address: string | null, is: Mailbox | null = mailbox) => ({
  services: { mailbox: is },
  client: { address },
});

test("whoever sits at the machine reads the trial's mails, signed in or not", () => {
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
    expect(mailboxFor(asked(address), null)).toBe(mailbox);
});

test("over the network an administrator does, and for everybody else there is none", () => {
  for (const role of ["ADMIN", "SUPER_ADMIN"] as const) expect(mailboxFor(asked("192.0.2.7"), { role })).toBe(mailbox);
  for (const address of ["192.0.2.7", "10.0.0.4", "2001:db8::1", "nonsense", null]) {
    expect(() => mailboxFor(asked(address), null)).toThrow(NotFound);
    expect(() => mailboxFor(asked(address), { role: "USER" })).toThrow(NotFound);
  }
});

test("where mails are sent, or wait in production, there is none for anybody", () => {
  expect(() => mailboxFor(asked("127.0.0.1", null), { role: "SUPER_ADMIN" })).toThrow(NotFound);
});

import { NotFound } from "@boardwalk/domain/kernel";
import type { Mailbox } from "@boardwalk/domain/mail";
import { expect, test } from "vitest";
import { mailboxFor } from "./mailbox-for.ts";

const mailbox: Mailbox = { list: async () => [], open: async () => null };
const asked = (address: string | null, is: Mailbox | null = mailbox, consoleOrigin = "http://localhost:4100") => ({
  services: { mailbox: is, site: { consoleOrigin } },
  client: { address },
  isForwarded: false,
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

test("from the machine's own address nobody does whom a proxy or a tunnel may have brought there", () => {
  for (const origin of ["https://trial.example.org", "http://localhost.example.org", "http://192.168.1.7:4100"])
    expect(() => mailboxFor(asked("127.0.0.1", mailbox, origin), null)).toThrow(NotFound);
  expect(() => mailboxFor({ ...asked("127.0.0.1"), isForwarded: true }, null)).toThrow(NotFound);
  for (const origin of ["http://127.0.0.1:4100", "http://[::1]:4100"])
    expect(mailboxFor(asked("127.0.0.1", mailbox, origin), null)).toBe(mailbox);
  expect(mailboxFor({ ...asked("127.0.0.1"), isForwarded: true }, { role: "ADMIN" })).toBe(mailbox);
});

test("where mails are sent, or wait in production, there is none for anybody", () => {
  expect(() => mailboxFor(asked("127.0.0.1", null), { role: "SUPER_ADMIN" })).toThrow(NotFound);
});

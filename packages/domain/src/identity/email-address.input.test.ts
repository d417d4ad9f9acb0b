import { expect, test } from "vitest";
import { EmailAddressInput } from "./email-address.input.ts";

test.each(["robin@people.test", "jörg@bücher.test", "ΝΙΚΟΣ@people.test"])("%s is an address", (typed) => {
  expect(EmailAddressInput.safeParse(typed).success).toBe(true);
});

test.each(["V\u0130CTIM@people.test", "v\u0130ctim@people.test", "mi\u212Ae@people.test", "robin@\u212Aiosk.test"])(
  "%s is none, since a database would find somebody else's by it",
  (typed) => {
    expect(EmailAddressInput.safeParse(typed).success).toBe(false);
  },
);

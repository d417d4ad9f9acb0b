import { expect, it } from "vitest";
import { leadOf } from "./lead-of.ts";

const nothing = { hasPassword: false, passwordChangedAt: null, passkeys: 0, identities: 0, recoveryCodes: null };

it("counts the ways in, and says what is left without any device", () => {
  expect(leadOf({ ...nothing, passkeys: 3, hasPassword: true, recoveryCodes: 7 })).toBe(
    "Three passkeys and a password. If you lost every device today, one of your 7 recovery codes would still let you in.",
  );
  expect(leadOf({ ...nothing, passkeys: 1, hasPassword: true, identities: 2, recoveryCodes: 1 })).toBe(
    "One passkey, a password and two other accounts. If you lost every device today, your last recovery code would still let you in.",
  );
  expect(leadOf(nothing)).toBe(
    "A link by mail, and nothing else yet. If you lost every device today, only your mailbox would still let you in.",
  );
});

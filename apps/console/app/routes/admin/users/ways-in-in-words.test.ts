import { expect, test } from "vitest";
import { waysInInWords } from "./ways-in-in-words.ts";

const none = { hasPassword: false, passkeys: 0, accounts: 0, recoveryCodes: 0, apiTokens: 0 };

test("ways in are counted, never named", () => {
  expect(waysInInWords({ ...none, hasPassword: true })).toBe("A password");
  expect(waysInInWords({ ...none, hasPassword: true, passkeys: 2, recoveryCodes: 8 })).toBe(
    "A password, 2 passkeys and 8 recovery codes",
  );
  expect(waysInInWords({ ...none, accounts: 1 })).toBe("1 other account");
});

test("whoever has none of their own comes in by mail", () => {
  expect(waysInInWords({ ...none, apiTokens: 3 })).toBe("Links by mail alone");
});

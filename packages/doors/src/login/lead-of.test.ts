import { expect, test } from "vitest";
import { leadOf } from "./lead-of.ts";

const nothing = { hasPasskey: false, hasPassword: false, providers: [] };

test("a device that the account does not know is led to the password, like every device at every address", () => {
  expect(leadOf(null)).toBe("password");
});

test.each([
  [{ hasPasskey: true, hasPassword: true, providers: ["google"] }, "passkey"],
  [{ ...nothing, hasPassword: true, providers: ["google"] }, "password"],
  [{ ...nothing, providers: ["google"] }, "provider"],
  [nothing, "link"],
])("of %j the strongest leads: %s", (ways, lead) => {
  expect(leadOf(ways)).toBe(lead);
});

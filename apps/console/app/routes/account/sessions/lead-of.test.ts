import { expect, it } from "vitest";
import { leadOf } from "./lead-of.ts";

it("says that there is no other", () => {
  expect(leadOf(0)).toBe("Only this device can use your account.");
});

it("writes small numbers as words and large ones as figures", () => {
  expect(leadOf(4)).toMatch(/^Five devices can use your account\./);
  expect(leadOf(40)).toMatch(/^41 devices can use your account\./);
});

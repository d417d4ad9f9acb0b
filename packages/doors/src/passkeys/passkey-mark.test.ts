import { Fingerprint, KeyRound, Usb } from "lucide-react";
import { expect, it } from "vitest";
import { passkeyMark } from "./passkey-mark.ts";

const unknown = { provider: null, isSynced: false, isSecurityKey: false };

it("knows providers by how their names begin, and draws what the others are", () => {
  expect(passkeyMark({ ...unknown, provider: "1Password" })).not.toBe(Fingerprint);
  expect(passkeyMark(unknown)).toBe(Fingerprint);
  expect(passkeyMark({ ...unknown, provider: "Windows Hello" })).toBe(Fingerprint);
  expect(passkeyMark({ ...unknown, isSynced: true })).toBe(KeyRound);
  expect(passkeyMark({ ...unknown, isSecurityKey: true })).toBe(Usb);
});

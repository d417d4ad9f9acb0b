import { expect, it } from "vitest";
import { passkeyInWords } from "./passkey-in-words.ts";

const here = { now: new Date("2026-11-21T11:30:00Z"), timeZone: "Europe/Oslo" };
const view = {
  id: "0193-a",
  name: "Desk",
  provider: null,
  isSynced: false,
  isBackedUp: false,
  isSecurityKey: false,
  createdAt: new Date("2026-11-14T12:00:00Z"),
  lastUsedAt: null,
};

it("says where it is kept, by whom, and when it was used", () => {
  expect(passkeyInWords(view, here)).toMatchObject({
    kept: "Only on the device that made it.",
    lastUsed: null,
    added: { text: "on 14 November" },
  });
  expect(passkeyInWords({ ...view, isSecurityKey: true, provider: "YubiKey 5C NFC" }, here).kept).toBe(
    "Only on that key, YubiKey 5C NFC.",
  );
  const synced = { ...view, isSynced: true, isBackedUp: true, provider: "1Password", lastUsedAt: here.now };
  expect(passkeyInWords(synced, here)).toMatchObject({
    kept: "Kept by 1Password and synced to your other devices.",
    lastUsed: { text: "just now" },
  });
  expect(passkeyInWords({ ...synced, provider: null, isBackedUp: false }, here).kept).toBe(
    "Kept by its provider, not backed up yet.",
  );
});

it("says who keeps it once, where its name says that already", () => {
  const named = { ...view, isSynced: true, isBackedUp: true, name: "1Password", provider: "1Password" };
  expect(passkeyInWords(named, here).kept).toBe("Synced to your other devices.");
  expect(passkeyInWords({ ...named, isBackedUp: false }, here).kept).toBe("Not backed up yet.");
});

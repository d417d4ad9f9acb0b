import type { Door } from "../door.ts";

export interface FoundPasskey {
  readonly passkeyId: string;
  readonly userId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly backupEligible: boolean;
  readonly isActive: boolean;
  readonly role: string;
}

/** Whose passkey it is that a browser names; null for one that nobody has. */
export async function findPasskey(door: Door, credentialId: string): Promise<FoundPasskey | null> {
  const [found] = await door.database.prepared(
    "passkey-by-credential",
    "select * from auth.passkey_by_credential(decode($1, 'hex'))",
    [Buffer.from(credentialId, "base64url").toString("hex")],
    (row): FoundPasskey => ({
      passkeyId: String(row["passkey_id"]),
      userId: String(row["user_id"]),
      publicKey: new Uint8Array(Buffer.from(String(row["public_key"]), "hex")),
      backupEligible: row["backup_eligible"] === true,
      isActive: row["is_active"] === true,
      role: String(row["user_role"]),
    }),
  );
  return found ?? null;
}

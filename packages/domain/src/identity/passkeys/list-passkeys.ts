import { type Ctx, requireMember } from "../../kernel/index.ts";
import { Passkey } from "./passkey.entity.ts";
import { providerOf } from "./provider-of.ts";

export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  /** Who keeps it, where its model number is known. */
  readonly provider: string | null;
  /** Kept on several devices by its provider, or for ever in the one where it was made. */
  readonly isSynced: boolean;
  readonly isBackedUp: boolean;
  readonly isSecurityKey: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface PasskeyList {
  readonly passkeys: PasskeyView[];
}

/** The passkeys of whoever is signed in, the one that was used last first. */
export async function listPasskeys(ctx: Ctx): Promise<PasskeyList> {
  const { userId } = requireMember(ctx);
  const rows = await ctx.em.find(
    Passkey,
    { userId },
    {
      fields: ["deviceName", "transports", "aaguid", "backupEligible", "backedUp", "createdAt", "lastUsedAt"],
    },
  );
  const usedAt = ({ lastUsedAt, createdAt }: (typeof rows)[number]) => (lastUsedAt ?? createdAt).getTime();
  const sorted = [...rows].sort((one, other) => usedAt(other) - usedAt(one));
  return {
    passkeys: sorted.map((row) => ({
      id: row.id,
      name: row.deviceName ?? "Passkey",
      provider: providerOf(row.aaguid),
      isSynced: row.backupEligible,
      isBackedUp: row.backedUp,
      isSecurityKey: Array.isArray(row.transports) && row.transports.includes("usb"),
      createdAt: row.createdAt,
      lastUsedAt: row.lastUsedAt ?? null,
    })),
  };
}

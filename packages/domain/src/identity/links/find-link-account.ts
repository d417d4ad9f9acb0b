import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";

export interface LinkAccount {
  readonly userId: string;
  readonly email: string;
  readonly isActive: boolean;
  readonly timezone: string | null;
  /** Whether the device at the door has signed in to it before. */
  readonly knowsDevice: boolean;
}

/** Whose address somebody gave, for the mail to it; null where it has no account. */
export async function findLinkAccount(door: Door, email: string): Promise<LinkAccount | null> {
  const [found] = await door.database.prepared(
    "link-account",
    "select * from auth.link_account($1, $2)",
    [email, door.deviceToken === null ? "" : hashToken(door.deviceToken)],
    (row): LinkAccount => ({
      userId: String(row["user_id"]),
      email: String(row["email"]),
      isActive: row["is_active"] === true,
      timezone: typeof row["timezone"] === "string" ? row["timezone"] : null,
      knowsDevice: row["knows_device"] === true,
    }),
  );
  return found ?? null;
}

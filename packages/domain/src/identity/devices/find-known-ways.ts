import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";

/** What an account can be signed in to with, beside a link by mail, which always works. */
export interface KnownWays {
  readonly hasPasskey: boolean;
  readonly hasPassword: boolean;
  readonly providers: readonly string[];
}

/** Null for every device that has not signed in to this account before: nobody else learns that there is one. */
export async function findKnownWays({ database, deviceToken }: Door, email: string): Promise<KnownWays | null> {
  const [found] = await database.prepared(
    "known-ways",
    "select * from auth.known_ways($1, $2)",
    // Asked without a device too, so that it takes as long.
    [email, deviceToken === null ? "" : hashToken(deviceToken)],
    (row): KnownWays => ({
      hasPasskey: row["has_passkey"] === true,
      hasPassword: row["has_password"] === true,
      providers: Array.isArray(row["providers"]) ? row["providers"].map(String) : [],
    }),
  );
  return found ?? null;
}

import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";

export interface ResetLink {
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
}

// What is longer was never one of ours, and needs no question to the database.
const LONGEST_TOKEN = 100;

/** Whom a link to a new password is for while it is good, else null. Looking does not use it up. */
export async function findResetLink(door: Pick<Door, "database">, token: string): Promise<ResetLink | null> {
  if (token === "" || token.length > LONGEST_TOKEN) return null;
  const [found] = await door.database.prepared(
    "reset-link",
    "select * from auth.reset_link($1)",
    [hashToken(token)],
    (row): ResetLink => ({
      userId: String(row["user_id"]),
      email: String(row["email"]),
      name: typeof row["full_name"] === "string" ? row["full_name"] : null,
      role: String(row["user_role"]),
    }),
  );
  return found ?? null;
}

import { hashToken, parseUserRole, type UserRole } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { askedBefore } from "../where/asked-before.ts";

export const EMAIL_CHANGE_STATES = ["open", "changed", "taken"] as const;

export interface FoundEmailChange {
  /** `taken` where it was confirmed and somebody else has that address. */
  readonly state: (typeof EMAIL_CHANGE_STATES)[number];
  readonly userId: string;
  readonly role: UserRole;
  readonly name: string | null;
  /** The address that the account goes by now, and the one that it would go by. */
  readonly email: string;
  readonly newEmail: string;
  readonly timezone: string | null;
  readonly asked: { readonly device: string; readonly place: string | null; readonly at: Date };
}

// What is longer was never one of ours, and needs no question to the database.
const LONGEST_TOKEN = 100;

/** What a link to confirm an address is for, or what came of it within the last hour, else null. Looking does not use it up. */
export async function findEmailChange(door: Pick<Door, "database">, token: string): Promise<FoundEmailChange | null> {
  if (token === "" || token.length > LONGEST_TOKEN) return null;
  const [found] = await door.database.prepared(
    "email-change-link",
    "select * from auth.email_change_link($1)",
    [hashToken(token)],
    present,
  );
  return found ?? null;
}

function present(row: Record<string, unknown>): FoundEmailChange {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  return {
    state: EMAIL_CHANGE_STATES.find((state) => state === row["state"]) ?? "taken",
    userId: String(row["user_id"]),
    role: parseUserRole(row["user_role"]),
    name: text("full_name"),
    email: String(row["email"]),
    newEmail: String(row["new_email"]),
    timezone: text("timezone"),
    asked: {
      ...askedBefore({ device: row["device"], place: row["place"], address: text("ip_address") }),
      at: new Date(Number(row["asked_at"]) * 1_000),
    },
  };
}

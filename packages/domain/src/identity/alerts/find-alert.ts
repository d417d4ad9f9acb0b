import { hashToken, parseUserRole, type UserRole } from "../../kernel/index.ts";
import { CREDENTIAL_CHANGES, type CredentialChange } from "../../mail/index.ts";
import type { Door } from "../door.ts";
import { askedBefore } from "../where/asked-before.ts";
import { SECURITY_ALERT_KINDS, type SecurityAlertKind } from "./security-alert.entity.ts";

/** `open` until somebody objects; then `disowned`, and `secured` once the account is closed to everybody. */
export const ALERT_STATES = ["open", "disowned", "secured"] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export interface FoundAlert {
  readonly userId: string;
  readonly role: UserRole;
  /** The address that the account goes by now. */
  readonly email: string;
  /** The one that the mail went to. */
  readonly alertedEmail: string;
  readonly timezone: string | null;
  readonly kind: SecurityAlertKind;
  readonly change: CredentialChange | null;
  readonly name: string | null;
  readonly sessionId: string | null;
  /** "Firefox on Linux" */
  readonly device: string;
  /** "Oslo, Norway", or null where it is not known. */
  readonly place: string | null;
  readonly at: Date;
  /** Since when whoever it was may have been at work. */
  readonly since: Date;
  readonly state: AlertState;
}

// What is longer was never one of ours, and needs no question to the database.
const LONGEST_TOKEN = 100;

/** What a security mail told, for whoever holds its link; null where that leads nowhere. Looking does not use it up. */
export async function findAlert(door: Pick<Door, "database">, token: string): Promise<FoundAlert | null> {
  if (token === "" || token.length > LONGEST_TOKEN) return null;
  const [found] = await door.database.prepared(
    "security-alert",
    "select * from auth.security_alert($1)",
    [hashToken(token)],
    present,
  );
  return found ?? null;
}

function present(row: Record<string, unknown>): FoundAlert {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  const at = new Date(Number(row["happened_at"]) * 1_000);
  return {
    userId: String(row["user_id"]),
    role: parseUserRole(row["user_role"]),
    email: String(row["email"]),
    alertedEmail: String(row["alerted_email"]),
    timezone: text("timezone"),
    kind: SECURITY_ALERT_KINDS.find((kind) => kind === row["kind"]) ?? "credentials-changed",
    change: CREDENTIAL_CHANGES.find((change) => change === row["change"]) ?? null,
    name: text("name"),
    sessionId: text("session_id"),
    ...askedBefore({ device: row["device"], place: row["place"], address: text("ip_address") }),
    at,
    since: row["since"] === null ? at : new Date(Number(row["since"]) * 1_000),
    state: ALERT_STATES.find((state) => state === row["state"]) ?? "secured",
  };
}

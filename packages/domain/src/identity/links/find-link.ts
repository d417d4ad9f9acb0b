import { hashToken, parseUserRole, type UserRole } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { askedBefore } from "../where/asked-before.ts";
import type { MagicLinkPurpose } from "./magic-link.entity.ts";

export interface FoundLink<Purpose extends MagicLinkPurpose = MagicLinkPurpose> {
  readonly id: string;
  readonly purpose: Purpose;
  readonly email: string;
  /** A path of ours to go on to. */
  readonly redirectTo: string | null;
  /** Null where nobody has the address yet. */
  readonly person: {
    readonly userId: string;
    readonly name: string | null;
    readonly role: UserRole;
    /** Whether anybody had proven the address before. */
    readonly isProven: boolean;
  } | null;
  /** Whether it was asked for in the browser that looks at it. */
  readonly isSameBrowser: boolean;
  readonly asked: { readonly device: string; readonly place: string | null; readonly at: Date };
}

export interface LinkToFind<Purpose extends MagicLinkPurpose> {
  readonly token: string;
  readonly purposes: readonly Purpose[];
  readonly browserToken: string | null;
}

// What is longer was never one of ours, and needs no question to the database.
const LONGEST_TOKEN = 100;

/** What a link is for while it is good, else null. Looking does not use it up. */
export async function findLink<Purpose extends MagicLinkPurpose>(
  door: Pick<Door, "database">,
  { token, purposes, browserToken }: LinkToFind<Purpose>,
): Promise<FoundLink<Purpose> | null> {
  if (token === "" || token.length > LONGEST_TOKEN) return null;
  const [found] = await door.database.prepared(
    "mailed-link",
    "select l.*, extract(epoch from l.asked_at)::float8 as asked_seconds from auth.mailed_link($1, $2, $3) l",
    [hashToken(token), purposes, browserToken === null ? null : hashToken(browserToken)],
    (row) => read(row, purposes),
  );
  return found ?? null;
}

function read<Purpose extends MagicLinkPurpose>(
  row: Record<string, unknown>,
  purposes: readonly Purpose[],
): FoundLink<Purpose> | null {
  const purpose = purposes.find((one) => one === row["purpose"]);
  if (purpose === undefined) return null;
  return {
    id: String(row["link_id"]),
    purpose,
    email: String(row["email"]),
    redirectTo: textOf(row["path"]),
    person:
      row["user_id"] === null
        ? null
        : {
            userId: String(row["user_id"]),
            name: textOf(row["full_name"]),
            role: parseUserRole(row["user_role"]),
            isProven: row["is_proven"] === true,
          },
    isSameBrowser: row["same_browser"] === true,
    asked: {
      ...askedBefore({ address: textOf(row["ip"]), device: row["device"], place: row["place"] }),
      at: new Date(Number(row["asked_seconds"]) * 1_000),
    },
  };
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

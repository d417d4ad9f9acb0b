import { hashToken, parseUserRole, type UserRole } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { hashCode } from "./hash-code.ts";
import type { MagicLinkPurpose } from "./magic-link.entity.ts";

export interface TriedCode<Purpose extends MagicLinkPurpose = MagicLinkPurpose> {
  readonly linkId: string;
  readonly purpose: Purpose;
  readonly email: string;
  readonly redirectTo: string | null;
  readonly userId: string | null;
  readonly role: UserRole;
  readonly matches: boolean;
  readonly triesLeft: number;
  /** What `spendLink` uses the link up by. */
  readonly secretHash: string;
}

export interface CodeToTry<Purpose extends MagicLinkPurpose> {
  readonly code: string;
  readonly browserToken: string;
  readonly purposes: readonly Purpose[];
}

/** One of the five tries at what this browser asked for last. Null where nothing waits for a code any more. */
export async function tryCode<Purpose extends MagicLinkPurpose>(
  door: Pick<Door, "database">,
  { code, browserToken, purposes }: CodeToTry<Purpose>,
): Promise<TriedCode<Purpose> | null> {
  const secretHash = hashCode(browserToken, code);
  const [tried] = await door.database.prepared(
    "try-link-code",
    "select * from auth.try_link_code($1, $2, $3)",
    [hashToken(browserToken), secretHash, purposes],
    (row): TriedCode<Purpose> | null => {
      const purpose = purposes.find((one) => one === row["purpose"]);
      if (purpose === undefined) return null;
      return {
        linkId: String(row["link_id"]),
        purpose,
        email: String(row["email"]),
        redirectTo: typeof row["path"] === "string" ? row["path"] : null,
        userId: typeof row["user_id"] === "string" ? row["user_id"] : null,
        role: parseUserRole(row["user_role"]),
        matches: row["matches"] === true,
        triesLeft: Number(row["tries_left"]),
        secretHash,
      };
    },
  );
  return tried ?? null;
}

import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import type { MagicLinkPurpose } from "./magic-link.entity.ts";

export interface WaitingLink<Purpose extends MagicLinkPurpose = MagicLinkPurpose> {
  readonly purpose: Purpose;
  readonly email: string;
  /** None: the link in the mail is still good. */
  readonly triesLeft: number;
}

/** What this browser asked for last and can still be typed here; the same for an address that has no account. */
export async function findWaitingLink<Purpose extends MagicLinkPurpose>(
  door: Pick<Door, "database">,
  { browserToken, purposes }: { browserToken: string | null; purposes: readonly Purpose[] },
): Promise<WaitingLink<Purpose> | null> {
  if (browserToken === null) return null;
  const [found] = await door.database.prepared(
    "waiting-link",
    "select * from auth.waiting_link($1, $2)",
    [hashToken(browserToken), purposes],
    (row): WaitingLink<Purpose> | null => {
      const purpose = purposes.find((one) => one === row["purpose"]);
      if (purpose === undefined) return null;
      return { purpose, email: String(row["email"]), triesLeft: Number(row["tries_left"]) };
    },
  );
  return found ?? null;
}

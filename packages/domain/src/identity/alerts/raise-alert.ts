import { type Ctx, hashToken, newId, newToken } from "../../kernel/index.ts";
import type { CredentialChange } from "../../mail/index.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import type { SecurityAlertKind } from "./security-alert.entity.ts";

export interface AlertToRaise {
  readonly kind: SecurityAlertKind;
  readonly userId: string;
  /** In which session it happened; of one that is not there nothing is kept. */
  readonly sessionId: string;
  /** The address that is told, and may object. */
  readonly email: string;
  readonly change?: CredentialChange;
  readonly name?: string | null;
  /** Made by whoever stores it elsewhere too. */
  readonly token?: string;
}

// As long as the way back from a changed address is open; for all else a mail may wait until somebody is back from holidays.
const DAYS: Record<SecurityAlertKind, number> = { "new-device": 30, "credentials-changed": 30, "address-changed": 7 };

/** What a security mail is about, as a row by which its reader objects. The token leaves this once, for that mail. */
export async function raiseAlert(ctx: Ctx, alert: AlertToRaise): Promise<{ href: string }> {
  const { kind, userId, sessionId, email, change, name, token = newToken() } = alert;
  const { address, userAgent } = ctx.client;
  await ctx.em.execute(
    `insert into security_alerts (id, user_id, session_id, kind, change, name, email, token_hash, ip_address, device_info, location, expires_at)
     values (?, ?, (select s.id from user_sessions s where s.id = ? and s.user_id = ?), ?, ?, ?, ?, ?, ?::inet, ?::jsonb, ?::jsonb,
       now() + make_interval(days => ?))`,
    [
      newId(),
      userId,
      sessionId,
      userId,
      kind,
      change ?? null,
      name?.slice(0, 255) ?? null,
      email,
      hashToken(token),
      address,
      JSON.stringify(describeUserAgent(userAgent)),
      JSON.stringify(ctx.places.locate(address)),
      DAYS[kind],
    ],
    "run",
  );
  // The pages of an account are the console's, so what leads to them does too.
  return { href: `${ctx.origins.console}/wasnt-me/${token}` };
}

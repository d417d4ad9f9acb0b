import { type Ctx, hashToken, Invalid, type Member, recordAudit, recordEvent } from "../../kernel/index.ts";
import { accountSecuredMail, queueMail } from "../../mail/index.ts";
import type { Door } from "../door.ts";
import { issueResetLink, RESET_LINK_MINUTES } from "../links/issue-reset-link.ts";
import { spentLink } from "../links/spent-link.ts";
import { endOtherSessions } from "../sessions/end-other-sessions.ts";
import { newSessionOf } from "../sessions/open-session.ts";
import { askedFrom } from "../where/asked-from.ts";
import { type FoundAlert, findAlert } from "./find-alert.ts";
import { SecureAccountInput } from "./secure-account.input.ts";
import { takeAddressBack } from "./take-address-back.ts";

/**
 * Closes an account to everybody, after "this wasn't me": every session, link, password and recovery code ends, and what
 * the person names. The address comes back, and a link to a new password goes there.
 */
export async function secureAccount(door: Door, token: string, raw: SecureAccountInput): Promise<void> {
  const parsed = SecureAccountInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const alert = await findAlert(door, token);
  if (!alert || alert.state === "open") throw spentLink();
  if (alert.state === "secured") return;
  const member = newSessionOf(alert);
  await door.database.withActor(door, member, async (ctx) => {
    const { passkey, identity, token: tokens } = parsed.data;
    const [first] = await ctx.em.execute<{ first: boolean }[]>(
      "select auth.secure_account(?, array(select jsonb_array_elements_text(?::jsonb)::uuid)) as first",
      [hashToken(token), JSON.stringify(tokens)],
    );
    if (first?.first !== true) return;
    const address = await takeAddressBack(ctx, member, { token, to: alert.alertedEmail });
    const removed = {
      passkeys: await remove(ctx, "passkeys", passkey),
      identities: await remove(ctx, "oauth_accounts", identity),
      tokens: tokens.length,
      recoveryCodes: await removeCodes(ctx),
      sessions: (await endOtherSessions(ctx)).ended,
    };
    await ctx.em.execute("select auth.throw_password_out()");
    await forgetNewDevices(ctx, alert);
    record(ctx, member, { ...removed, address });
    // Somebody else's mailbox gets no link to this account.
    if (address !== "taken" && address !== "late") await mailWayBack(ctx, alert);
  });
}

async function remove(ctx: Ctx, table: "passkeys" | "oauth_accounts", ids: readonly string[]): Promise<number> {
  const rows = await ctx.em.execute<unknown[]>(
    `delete from ${table} where user_id = auth.uid() and id in (select jsonb_array_elements_text(?::jsonb)::uuid) returning 1`,
    [JSON.stringify(ids)],
  );
  return rows.length;
}

/** All of them, however old: whoever was in the account may have read the list where its owner keeps it. */
async function removeCodes(ctx: Ctx): Promise<number> {
  const codes = await ctx.em.execute<unknown[]>("delete from recovery_codes where user_id = auth.uid() returning 1");
  return codes.length;
}

/** Those that came since, whoever brought them. */
async function forgetNewDevices(ctx: Ctx, { since }: FoundAlert): Promise<void> {
  await ctx.em.execute("delete from known_devices where user_id = auth.uid() and first_seen_at >= ?", [since], "run");
}

async function mailWayBack(ctx: Ctx, { userId, alertedEmail, timezone }: FoundAlert): Promise<void> {
  const { token } = await issueResetLink(ctx, { userId, email: alertedEmail });
  await queueMail(ctx, {
    to: alertedEmail,
    userId,
    template: accountSecuredMail,
    data: {
      href: `${ctx.origins.console}/reset-password?token=${token}`,
      minutes: RESET_LINK_MINUTES,
      askedFrom: askedFrom(ctx, timezone),
    },
  });
}

function record(ctx: Ctx, { userId }: Member, what: Record<string, unknown>): void {
  recordAudit(ctx, { action: "account.secured", target: { type: "user", id: userId }, after: what });
  recordEvent(ctx, "account.secured", { userId }, {});
}

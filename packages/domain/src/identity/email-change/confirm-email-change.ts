import { type Ctx, hashToken, type Member, newId, newToken, recordAudit, recordEvent } from "../../kernel/index.ts";
import { addressChangedMail, queueMail } from "../../mail/index.ts";
import { raiseAlert } from "../alerts/raise-alert.ts";
import type { Door } from "../door.ts";
import { spentLink } from "../links/spent-link.ts";
import { newSessionOf } from "../sessions/open-session.ts";
import { askedFrom } from "../where/asked-from.ts";
import { type FoundEmailChange, findEmailChange } from "./find-email-change.ts";

const BACK_DAYS = 7;

/** `taken` where somebody else's account goes by that address: nothing was changed. */
export type EmailChangeOutcome = { readonly kind: "changed" | "taken"; readonly email: string };

/** By the link that went to the new address. The old one is told, and may take it back for seven days. */
export async function confirmEmailChange(door: Door, token: string): Promise<EmailChangeOutcome> {
  const change = await findEmailChange(door, token);
  if (change?.state !== "open") throw spentLink();
  const member = newSessionOf(change);
  const undoToken = newToken();
  return door.database.withActor(door, member, async (ctx) => {
    const [row] = await ctx.em.execute<{ outcome: string; former: string }[]>(
      "select * from auth.change_email(?, ?, ?)",
      [hashToken(token), newId(), hashToken(undoToken)],
    );
    if (!row || row.outcome === "spent") throw spentLink();
    const { newEmail } = change;
    if (row.outcome === "taken") return { kind: "taken", email: newEmail };
    record(ctx, member, { before: row.former, after: newEmail });
    if (row.former.toLowerCase() !== newEmail.toLowerCase()) await tell(ctx, change, { former: row.former, undoToken });
    return { kind: "changed", email: newEmail };
  });
}

function record(ctx: Ctx, { userId }: Member, { before, after }: { before: string; after: string }): void {
  const target = { type: "user", id: userId };
  recordAudit(ctx, { action: "email.changed", target, before: { email: before }, after: { email: after } });
  recordEvent(ctx, "email.changed", { userId }, {});
}

async function tell(
  ctx: Ctx,
  { userId, newEmail, timezone }: FoundEmailChange,
  { former, undoToken }: { former: string; undoToken: string },
): Promise<void> {
  // Whoever asked may have done so long before in a session that is gone; what counts is where it goes back to.
  const { href } = await raiseAlert(ctx, {
    kind: "address-changed",
    userId,
    sessionId: newId(),
    email: former,
    token: undoToken,
  });
  const at = new Date(ctx.clock.now().getTime() + BACK_DAYS * 86_400_000);
  await queueMail(ctx, {
    to: former,
    userId,
    template: addressChangedMail,
    data: {
      before: former,
      now: newEmail,
      changedFrom: askedFrom(ctx, timezone),
      backHref: href,
      backUntil: { at, timeZone: timezone ?? "UTC" },
    },
  });
}

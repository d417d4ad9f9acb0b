import { issueResetLink, type RateLimit, RESET_LINK_MINUTES, takeTokenWithin } from "../../identity/index.ts";
import { Conflict, type Ctx, recordAudit } from "../../kernel/index.ts";
import { administratorLinkMail, queueMail } from "../../mail/index.ts";
import { findUserToActOn } from "./find-user-to-act-on.ts";
import { nameOfActor } from "./mail-user.ts";
import { mayBeSentResetLink } from "./may-be-sent-reset-link.ts";

const BY_ACCOUNT: RateLimit = { action: "send-reset-link", capacity: 5, refillPerSecond: 1 / 720 };

/** Mails somebody a link to a new password. The link is theirs alone: whoever sends it never sees it. */
export async function sendResetLink(ctx: Ctx, { id }: { readonly id: string }): Promise<void> {
  const { user } = await findUserToActOn(ctx, { id });
  if (!mayBeSentResetLink(user)) throw new Conflict("switched-off", "Nobody can sign in to this account.");
  await takeTokenWithin(ctx, BY_ACCOUNT, user.id);
  const { token, endedLinks } = await issueResetLink(ctx, { userId: user.id, email: user.email });
  recordAudit(ctx, { action: "password.link-issued", target: { type: "user", id: user.id }, after: { endedLinks } });
  await queueMail(ctx, {
    to: user.email,
    userId: user.id,
    template: administratorLinkMail,
    data: {
      by: await nameOfActor(ctx),
      href: `${ctx.origins.console}/reset-password?token=${token}`,
      minutes: RESET_LINK_MINUTES,
    },
  });
}

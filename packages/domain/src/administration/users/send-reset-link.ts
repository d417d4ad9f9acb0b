import { issueLink } from "../../identity/index.ts";
import { Conflict, type Ctx, RateLimited, recordAudit } from "../../kernel/index.ts";
import { administratorLinkMail, queueMail } from "../../mail/index.ts";
import { findUserToActOn } from "./find-user-to-act-on.ts";
import { nameOfActor } from "./mail-user.ts";

const MINUTES = 60;
const MOST_AN_HOUR = 5;

/** Mails somebody a link to a new password. The link is theirs alone: whoever sends it never sees it. */
export async function sendResetLink(ctx: Ctx, { id }: { readonly id: string }): Promise<void> {
  const { user } = await findUserToActOn(ctx, { id });
  if (user.email === null || !user.isActive) throw new Conflict("same", "Nobody can sign in to this account.");
  const [taken] = await ctx.em.execute<{ wait: number }[]>(
    "select auth.take_token(?, 'send-reset-link', ?::numeric, ?::numeric) as wait",
    [user.id, MOST_AN_HOUR, MOST_AN_HOUR / 3_600],
  );
  if (taken === undefined || taken.wait > 0) throw new RateLimited(taken?.wait ?? 60);
  const { token, endedLinks } = await issueLink(ctx, {
    purpose: "reset",
    email: user.email,
    userId: user.id,
    browserToken: null,
    redirectTo: null,
    minutes: MINUTES,
  });
  recordAudit(ctx, { action: "password.link-issued", target: { type: "user", id: user.id }, after: { endedLinks } });
  await queueMail(ctx, {
    to: user.email,
    userId: user.id,
    template: administratorLinkMail,
    data: {
      by: await nameOfActor(ctx),
      href: `${ctx.origins.console}/reset-password?token=${token}`,
      minutes: MINUTES,
    },
  });
}

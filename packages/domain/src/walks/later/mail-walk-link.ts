import { issueLink, type RateLimit, takeTokenWithin, User } from "../../identity/index.ts";
import { Conflict, type Ctx, Forbidden, Invalid, requireWalker } from "../../kernel/index.ts";
import { finishLaterMail, queueMail } from "../../mail/index.ts";
import { openWalk } from "../walking/open-walk.ts";
import { MailWalkLinkInput } from "./mail-walk-link.input.ts";

const GUEST_LINK_DAYS = 7;
const DAY_MINUTES = 1_440;

// A guest's mail goes wherever they say, so there is not to be much of it.
const BY_WALKER: RateLimit = { action: "walk link by walker", capacity: 5, refillPerSecond: 1 / 720 };

/** Mails a link to go on with on another device. A member signs in there; to a guest the link is the way in, once. */
export async function mailWalkLink(ctx: Ctx, raw: MailWalkLinkInput): Promise<void> {
  const walker = requireWalker(ctx);
  const parsed = MailWalkLinkInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ email: ["Write an address such as name@example.org."] });
  const { token, email, standing } = parsed.data;
  const walk = await openWalk(ctx, { token });
  if (!walk.may.manage) throw new Forbidden("Only whoever walks this walk may do this.");
  if (!walk.saveProgress || walk.state === "completed") throw new Conflict("walk");
  await takeTokenWithin(ctx, BY_WALKER, walker.userId);
  const path = `/walk/${walk.token}`;
  const about = { wizard: walk.name, stepsDone: standing.done, stepsInAll: standing.inAll, nextStep: standing.next };
  if (walker.kind === "member") {
    const { email: own } = await ctx.em.findOneOrFail(User, { id: walker.userId });
    const href = ctx.origins.onboarding + path;
    const data = { ...about, href, asksToSignIn: true, keptUntil: null };
    await queueMail(ctx, { to: own ?? "", userId: walker.userId, template: finishLaterMail, data });
    return;
  }
  if (email === null) throw new Invalid({ email: ["Write an address such as name@example.org."] });
  const minutes = GUEST_LINK_DAYS * DAY_MINUTES;
  const link = await issueLink(ctx, {
    purpose: "resume",
    email,
    userId: walker.userId,
    browserToken: null,
    redirectTo: path,
    minutes,
  });
  const keptUntil = { at: new Date(ctx.clock.now().getTime() + minutes * 60_000), timeZone: "UTC" };
  const href = `${ctx.origins.onboarding}/resume/${link.token}`;
  const data = { ...about, href, asksToSignIn: false, keptUntil };
  await queueMail(ctx, { to: email, userId: walker.userId, template: finishLaterMail, data });
}

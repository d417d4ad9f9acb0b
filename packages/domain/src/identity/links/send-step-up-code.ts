import { type Ctx, RateLimited, requireMember } from "../../kernel/index.ts";
import { queueMail, stepUpCodeMail } from "../../mail/index.ts";
import { findReader } from "../alerts/find-reader.ts";
import { askedFrom } from "../where/asked-from.ts";
import { issueLink } from "./issue-link.ts";

const STEP_UP_CODE_MINUTES = 10;

/** Mails six digits to whoever is signed in, to be typed in this browser; a code before it is dead. */
export async function sendStepUpCode(ctx: Ctx, browserToken: string): Promise<{ email: string }> {
  const { userId } = requireMember(ctx);
  const reader = await findReader(ctx, userId);
  if (!reader) throw new Error("Whoever is signed in has no address");
  const [taken] = await ctx.em.execute<{ retry: number }[]>(
    "select auth.take_token(?, 'step-up code', 5, 5 / 3600.0) as retry",
    [`account:${userId}`],
  );
  if (taken?.retry !== 0) throw new RateLimited(taken?.retry ?? 60);
  const { email, timezone } = reader;
  const { code } = await issueLink(ctx, {
    purpose: "step-up",
    email,
    userId,
    browserToken,
    redirectTo: null,
    minutes: STEP_UP_CODE_MINUTES,
  });
  const data = { address: email, code, minutes: STEP_UP_CODE_MINUTES, askedFrom: askedFrom(ctx, timezone) };
  await queueMail(ctx, { to: email, userId, template: stepUpCodeMail, data });
  return { email };
}

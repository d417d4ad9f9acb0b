import { type Ctx, requireMember } from "../../kernel/index.ts";
import { queueMail, stepUpCodeMail } from "../../mail/index.ts";
import { findReader } from "../alerts/find-reader.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokenWithin } from "../limits/take-token-within.ts";
import { askedFrom } from "../where/asked-from.ts";
import { issueLink } from "./issue-link.ts";

const STEP_UP_CODE_MINUTES = 10;
const BY_ACCOUNT: RateLimit = { action: "step-up code", capacity: 5, refillPerSecond: 1 / 720 };

/** Mails six digits to whoever is signed in, to be typed in this browser; a code before it is dead. */
export async function sendStepUpCode(ctx: Ctx, browserToken: string): Promise<{ email: string }> {
  const { userId } = requireMember(ctx);
  const reader = await findReader(ctx, userId);
  if (!reader) throw new Error("Whoever is signed in has no address");
  await takeTokenWithin(ctx, BY_ACCOUNT, `account:${userId}`);
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

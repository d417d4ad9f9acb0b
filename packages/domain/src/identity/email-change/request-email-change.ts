import { type Ctx, Invalid, recordAudit } from "../../kernel/index.ts";
import { queueMail, verifyAddressMail } from "../../mail/index.ts";
import { findReader } from "../alerts/find-reader.ts";
import { bucketOfAccount } from "../limits/bucket-of-account.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokenWithin } from "../limits/take-token-within.ts";
import { issueLink } from "../links/issue-link.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { RequestEmailChangeInput } from "./request-email-change.input.ts";

const LINK_HOURS = 24;

// Every mail counts; a mailbox also those that others have sent there, so that many accounts flood nobody.
const BY_ACCOUNT: RateLimit = { action: "e-mail change", capacity: 5, refillPerSecond: 1 / 720 };
const BY_MAILBOX: RateLimit = { action: "e-mail change to address", capacity: 5, refillPerSecond: 1 / 720 };

/**
 * Mails a link to the address that somebody wants to go by. Until it is confirmed there nothing changes, and whether
 * anybody has that address is told to nobody but its reader.
 */
export async function requestEmailChange(ctx: Ctx, raw: RequestEmailChangeInput): Promise<void> {
  const { userId } = await requireRecentProof(ctx);
  const parsed = RequestEmailChangeInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { email } = parsed.data;
  const reader = await findReader(ctx, userId);
  if (reader?.email === email) throw new Invalid({ email: ["This is the address that your account goes by."] });
  await takeTokenWithin(ctx, BY_ACCOUNT, `account:${userId}`);
  await takeTokenWithin(ctx, BY_MAILBOX, bucketOfAccount(email));
  const { token } = await issueLink(ctx, {
    purpose: "change-email",
    email,
    userId,
    browserToken: null,
    redirectTo: null,
    minutes: LINK_HOURS * 60,
  });
  const href = `${ctx.origins.console}/confirm-email/${token}`;
  await queueMail(ctx, {
    to: email,
    userId,
    template: verifyAddressMail,
    data: { address: email, href, hours: LINK_HOURS, given: "changed" },
  });
  recordAudit(ctx, { action: "email.change-requested", target: { type: "user", id: userId } });
}

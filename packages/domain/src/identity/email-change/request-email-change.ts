import { type Ctx, Invalid, RateLimited, recordAudit } from "../../kernel/index.ts";
import { queueMail, verifyAddressMail } from "../../mail/index.ts";
import { findReader } from "../alerts/find-reader.ts";
import { issueLink } from "../links/issue-link.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { RequestEmailChangeInput } from "./request-email-change.input.ts";

const LINK_HOURS = 24;

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
  const [taken] = await ctx.em.execute<{ retry: number }[]>(
    "select auth.take_token(?, 'e-mail change', 5, 5 / 3600.0) as retry",
    [`account:${userId}`],
  );
  if (taken?.retry !== 0) throw new RateLimited(taken?.retry ?? 60);
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

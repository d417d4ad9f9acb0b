import { type Ctx, hashToken, newId, newToken } from "../../kernel/index.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { hashCode } from "./hash-code.ts";
import type { MagicLinkPurpose } from "./magic-link.entity.ts";
import { newCode } from "./new-code.ts";

export interface LinkToIssue {
  readonly purpose: MagicLinkPurpose;
  readonly email: string;
  /** Null where nobody has the address yet. */
  readonly userId: string | null;
  /** Which browser asked (`browserCookie.take`): the code works there alone. Without one there is no code, and the link ends those of every browser. */
  readonly browserToken: string | null;
  /** False where the mail carries a link alone. */
  readonly hasCode?: boolean;
  /** A path of ours to go on to. */
  readonly redirectTo: string | null;
  readonly minutes: number;
}

export interface IssuedLink<Code extends string | null = string | null> {
  /** This is the only time that it leaves. */
  readonly token: string;
  readonly code: Code;
  /** Links for the same that nobody had used: they are dead now. */
  readonly endedLinks: number;
}

/**
 * A link for a mail, and six digits for the browser that asked. An invitation and a walk to resume stand beside others; any other ends those before it, and one that
 * anybody may ask for only those of the same browser, so that nobody ends what somebody else waits for.
 */
export async function issueLink(
  ctx: Ctx,
  link: LinkToIssue & { readonly browserToken: string; readonly hasCode?: true },
): Promise<IssuedLink<string>>;
export async function issueLink(ctx: Ctx, link: LinkToIssue): Promise<IssuedLink>;
export async function issueLink(ctx: Ctx, link: LinkToIssue): Promise<IssuedLink> {
  const { purpose, email, userId, browserToken, hasCode = true, redirectTo, minutes } = link;
  const { address, userAgent } = ctx.client;
  const token = newToken();
  const code = browserToken === null || !hasCode ? null : newCode();
  const [issued] = await ctx.em.execute<{ ended: number }[]>(
    "select auth.issue_link(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::inet, ?::jsonb, ?::jsonb) as ended",
    [
      newId(),
      purpose,
      email,
      userId,
      hashToken(token),
      browserToken === null || code === null ? null : hashCode(browserToken, code),
      browserToken === null ? null : hashToken(browserToken),
      redirectTo,
      minutes,
      address,
      JSON.stringify(describeUserAgent(userAgent)),
      JSON.stringify(ctx.places.locate(address)),
    ],
  );
  return { token, code, endedLinks: issued?.ended ?? 0 };
}

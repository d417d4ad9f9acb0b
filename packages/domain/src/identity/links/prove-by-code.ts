import { type Ctx, hashToken, newId, requireMember } from "../../kernel/index.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { hashCode } from "./hash-code.ts";
import { LinkCodeInput } from "./link-code.input.ts";
import { spendLink } from "./spend-link.ts";

export type CodeProof =
  | { readonly kind: "proven" }
  /** Counted by this transaction, so it has to end well. */
  | { readonly kind: "refused"; readonly triesLeft: number }
  /** Nothing waits for a code in this browser: none was asked for, or it is used, too old, or was tried five times. */
  | { readonly kind: "nothing-waits" };

/** Whether whoever is signed in can read their mail: the six digits that `sendStepUpCode` sent for this browser, once. */
export async function proveByCode(ctx: Ctx, rawCode: string, browserToken: string): Promise<CodeProof> {
  const { userId } = requireMember(ctx);
  const code = LinkCodeInput.safeParse(rawCode);
  const secretHash = hashCode(browserToken, code.success ? code.data : "");
  const [tried] = await ctx.em.execute<
    { link_id: string; user_id: string | null; matches: boolean; tries_left: number }[]
  >("select * from auth.try_link_code(?, ?, array['step-up'])", [hashToken(browserToken), secretHash]);
  if (!tried || tried.user_id !== userId) return { kind: "nothing-waits" };
  if (!tried.matches) {
    await recordWrongCode(ctx, userId);
    return { kind: "refused", triesLeft: tried.tries_left };
  }
  await spendLink(ctx, { linkId: tried.link_id, secretHash, keepsAll: true });
  return { kind: "proven" };
}

async function recordWrongCode(ctx: Ctx, userId: string): Promise<void> {
  const { address, userAgent } = ctx.client;
  await ctx.em.execute(
    "select auth.record_refused_sign_in(?, ?, '', 'magic_link', 'wrong-code', ?::inet, ?::jsonb, ?::jsonb, ?)",
    [
      newId(),
      userId,
      address,
      JSON.stringify(describeUserAgent(userAgent)),
      JSON.stringify(ctx.places.locate(address)),
      ctx.requestId,
    ],
  );
}

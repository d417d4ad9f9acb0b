import { type Ctx, NotFound } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { requireAnotherWayIn } from "../ways-in/require-another-way-in.ts";
import type { OAuth } from "./create-oauth.ts";
import { OAuthAccount } from "./oauth-account.entity.ts";

/** An account elsewhere signs nobody in here any more, unless it is the last way in. */
export async function unlinkIdentity(
  ctx: Ctx,
  { identityId, oauth }: { identityId: string; oauth: OAuth },
): Promise<{ provider: string }> {
  const { userId } = await requireRecentProof(ctx);
  const identity = await ctx.em.findOne(OAuthAccount, { id: identityId, userId });
  if (!identity) throw new NotFound("There is no such account.");
  await requireAnotherWayIn(ctx, { kind: "identity", id: identityId });
  await ctx.em.nativeDelete(OAuthAccount, { id: identityId, userId });
  const { provider } = identity;
  await announceCredentialChange(ctx, { change: "sign-in-removed", name: oauth.find(provider)?.name ?? provider });
  return { provider };
}

import { type Ctx, NotFound, recordAudit, recordEvent } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import { requireRecentProof } from "../step-up/require-recent-proof.ts";
import { RevokeApiTokenInput } from "./revoke-api-token.input.ts";

/** Takes effect at the token's next request, in every process: each one asks the database. */
export async function revokeApiToken(ctx: Ctx, raw: RevokeApiTokenInput): Promise<{ name: string }> {
  const { userId } = await requireRecentProof(ctx);
  const input = RevokeApiTokenInput.safeParse(raw);
  if (!input.success) throw new NotFound("There is no such token.");
  const { tokenId } = input.data;
  const [ended] = await ctx.em.execute<{ name: string; organization_id: string }[]>(
    `update api_tokens set revoked_at = now(), revoked_because = 'person'
     where id = ? and user_id = ? and revoked_at is null returning name, organization_id`,
    [tokenId, userId],
  );
  if (!ended) return alreadyEnded(ctx, { tokenId, userId });
  const { name, organization_id: organizationId } = ended;
  recordAudit(ctx, {
    action: "api-token.revoked",
    target: { type: "api-token", id: tokenId },
    organizationId,
    after: { name, because: "person" },
  });
  recordEvent(ctx, "api-token.revoked", { userId, organizationId }, { tokenId, because: "person" });
  await announceCredentialChange(ctx, { change: "token-revoked", name });
  return { name };
}

/** Ending it twice is what was wanted; somebody else's is not there. */
async function alreadyEnded(
  ctx: Ctx,
  { tokenId, userId }: { tokenId: string; userId: string },
): Promise<{ name: string }> {
  const [known] = await ctx.em.execute<{ name: string }[]>("select name from api_tokens where id = ? and user_id = ?", [
    tokenId,
    userId,
  ]);
  if (!known) throw new NotFound("There is no such token.");
  return known;
}

import type { Ctx } from "../../kernel/index.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";

/** What the provider calls the person today; false where the identity is not theirs. */
export async function refreshIdentity(ctx: Ctx, provider: OAuthProvider, identity: ProvenIdentity): Promise<boolean> {
  const { subject, email, name, avatarUrl } = identity;
  const found = await ctx.em.execute<unknown[]>(
    `update oauth_accounts set provider_email = ?, provider_name = ?, provider_avatar_url = ?
     where provider = ? and provider_user_id = ? and user_id = auth.uid() returning 1`,
    [email, name, avatarUrl, provider.key, subject],
  );
  return found.length > 0;
}

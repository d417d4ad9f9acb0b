import { type Ctx, newId, requireMember } from "../../kernel/index.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";
import { refreshIdentity } from "./refresh-identity.ts";

/** Joins an identity to whoever is at work. `taken` where it is somebody else's; one index decides who was first. */
export async function keepIdentity(
  ctx: Ctx,
  provider: OAuthProvider,
  identity: ProvenIdentity,
): Promise<"kept" | "theirs already" | "taken"> {
  const { userId } = requireMember(ctx);
  const { subject, email, name, avatarUrl } = identity;
  const kept = await ctx.em.execute<unknown[]>(
    `insert into oauth_accounts (id, user_id, provider, provider_user_id, provider_email, provider_name, provider_avatar_url)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning 1`,
    [newId(), userId, provider.key, subject, email, name, avatarUrl],
  );
  if (kept.length > 0) return "kept";
  return (await refreshIdentity(ctx, provider, identity)) ? "theirs already" : "taken";
}

import { type Ctx, requireMember } from "../../kernel/index.ts";
import { OAuthAccount } from "./oauth-account.entity.ts";

export interface IdentityView {
  readonly id: string;
  readonly provider: string;
  /** What the provider calls the person: their address there, or their name. */
  readonly calledThere: string | null;
  readonly linkedAt: Date;
}

/** The accounts elsewhere by which somebody signs in, the first one first. */
export async function listIdentities(ctx: Ctx): Promise<IdentityView[]> {
  const { userId } = requireMember(ctx);
  const found = await ctx.em.find(OAuthAccount, { userId }, { orderBy: { createdAt: "asc", id: "asc" } });
  return found.map(({ id, provider, email, name, createdAt }) => ({
    id,
    provider,
    calledThere: email ?? name ?? null,
    linkedAt: createdAt,
  }));
}

import { type Member, NotFound } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { beginOAuth, type Departure } from "./begin-oauth.ts";
import { OAuthAccount } from "./oauth-account.entity.ts";
import type { OAuthProvider } from "./oauth-provider.ts";

const BY_ACCOUNT: RateLimit = { action: "provider proof by account", capacity: 20, refillPerSecond: 1 / 60 };

interface ProofDeparture extends Omit<Departure, "purpose" | "provider"> {
  readonly provider: OAuthProvider;
}

/** Whoever is signed in wants to prove by an account of theirs elsewhere that it is them. */
export async function startOAuthProof(
  door: Door,
  member: Member,
  { provider, ...departure }: ProofDeparture,
): Promise<string> {
  const { userId } = member;
  if (!provider.provesAfresh) throw new NotFound("This provider does not say when somebody signed in there.");
  await takeToken(door.database, BY_ACCOUNT, `account:${userId}`);
  return door.database.withActor(door, member, async (ctx) => {
    if ((await ctx.em.count(OAuthAccount, { userId, provider: provider.key })) === 0)
      throw new NotFound("There is no such account.");
    return beginOAuth(ctx, { ...departure, provider: provider.key, purpose: "step-up" });
  });
}

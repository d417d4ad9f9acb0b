import { randomPKCECodeVerifier } from "openid-client";
import { type Ctx, hashToken, newId, newToken, placeOfSealed } from "../../kernel/index.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokenWithin } from "../limits/take-token-within.ts";
import type { OAuthPurpose } from "./oauth-state.entity.ts";

export interface Departure {
  /** As it stands in the provider's address. */
  readonly provider: string;
  readonly purpose: OAuthPurpose;
  /** What the browser that is sent away brings back beside the state. */
  readonly browserToken: string;
  /** A path of ours to go on to. */
  readonly redirectTo: string | null;
}

// Whoever is signed in joins an account now and then; at a sign-in the network is counted.
const BY_ACCOUNT: RateLimit = { action: "provider questions by account", capacity: 20, refillPerSecond: 1 / 60 };

/** Writes down that this browser is sent away, and for what; returns the state that it is to bring back. */
export async function beginOAuth(ctx: Ctx, departure: Departure): Promise<string> {
  const { provider, purpose, browserToken, redirectTo } = departure;
  const asker = ctx.actor.kind === "member" && purpose !== "sign-in" ? ctx.actor : null;
  if (asker) await takeTokenWithin(ctx, BY_ACCOUNT, `account:${asker.userId}`);
  const [id, state] = [newId(), newToken()];
  const seal = (column: string, text: string) =>
    ctx.keys.seal(text, placeOfSealed({ table: "oauth_states", key: "id", column }, id));
  await ctx.em.execute("select auth.begin_oauth(?, ?, ?, ?, ?, ?, ?, ?, ?)", [
    id,
    provider,
    purpose,
    asker?.sessionId ?? null,
    hashToken(state),
    hashToken(browserToken),
    seal("code_verifier_encrypted", randomPKCECodeVerifier()),
    seal("nonce_encrypted", newToken()),
    redirectTo,
  ]);
  return state;
}

import type { Member } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { callbackAddress } from "./callback-address.ts";
import { linkIdentity } from "./link-identity.ts";
import type { OAuthOutcome, OAuthRefusal } from "./oauth-outcome.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";
import { proveByIdentity } from "./prove-by-identity.ts";
import { type FaultReason, ProviderFault } from "./provider-fault.ts";
import { signInByIdentity } from "./sign-in-by-identity.ts";
import { type TakenState, takeOAuthState } from "./take-oauth-state.ts";

export interface ComingBack {
  readonly provider: OAuthProvider;
  /** What the provider wrote into the address, or posted. */
  readonly parameters: URLSearchParams;
  /** Null where the browser brings none. */
  readonly browserToken: string | null;
  /** Of whoever is signed in where they come back. */
  readonly sessionId?: string | null;
}

const LONGEST_STATE = 100;

/** A browser is back from a provider: its state is used up first, then the provider is asked, and only then anything is changed. */
export async function finishOAuth(
  door: Door,
  { provider, parameters, browserToken, sessionId = null }: ComingBack,
): Promise<OAuthOutcome> {
  const state = parameters.get("state") ?? "";
  if (browserToken === null || state === "" || state.length > LONGEST_STATE) return { kind: "forged" };
  const taken = await takeOAuthState(door, state, browserToken);
  if (taken?.provider !== provider.key) return forged(door, provider, "a state that was not given here");
  const refuse = (because: OAuthRefusal): OAuthOutcome => ({
    kind: "refused",
    because,
    purpose: taken.purpose,
    redirectTo: taken.redirectTo,
  });
  if (!taken.isTaken) return refuse("spent");
  const identity = await askProvider(door, provider, parameters, state, taken);
  if (identity === "untrusted") return { kind: "forged" };
  if (typeof identity === "string") return refuse(identity);
  if (taken.asker === null) {
    const outcome = await signInByIdentity(door, provider, identity);
    return outcome.kind === "refused" ? refuse(outcome.because) : { ...outcome, redirectTo: taken.redirectTo };
  }
  const member: Member = { kind: "member", ...taken.asker };
  if (taken.purpose === "step-up") {
    // Nobody gets another session by it than the one that they have.
    if (member.sessionId !== sessionId) return refuse("spent");
    const proof = await proveByIdentity(door, member, { provider, identity, startedAt: taken.startedAt });
    return proof.kind === "refused" ? refuse(proof.because) : { ...proof, redirectTo: taken.redirectTo };
  }
  const linked = await linkIdentity(door, member, provider, identity);
  return linked === "taken" ? refuse("taken") : { kind: "linked", redirectTo: taken.redirectTo };
}

async function askProvider(
  door: Door,
  provider: OAuthProvider,
  parameters: URLSearchParams,
  state: string,
  { codeVerifier, nonce, purpose }: TakenState,
): Promise<ProvenIdentity | FaultReason> {
  try {
    return await provider.identityFrom({
      parameters,
      redirectUri: callbackAddress(door, provider.key),
      state,
      nonce,
      codeVerifier,
      afresh: purpose === "step-up",
    });
  } catch (error) {
    if (!(error instanceof ProviderFault)) throw error;
    const { reason, message, oauthError } = error;
    door.log.warn(
      { provider: provider.key, reason, oauthError, because: message, requestId: door.requestId },
      "a provider's answer",
    );
    return reason;
  }
}

function forged(door: Door, provider: OAuthProvider, because: string): OAuthOutcome {
  door.log.info({ provider: provider.key, because, requestId: door.requestId }, "refused a provider's answer");
  return { kind: "forged" };
}

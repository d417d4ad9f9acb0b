import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { oauthErrorOf } from "./oauth-error-of.ts";

/**
 * `declined`: the person or the provider said no. `away`: no answer that means anything. `unusable`: set up wrongly here, which no
 * waiting mends. `untrusted`: an answer that cannot be believed.
 */
export type FaultReason = "declined" | "away" | "unusable" | "untrusted";

export class ProviderFault extends Error {
  readonly reason: FaultReason;
  /** The code by which the provider itself says it, such as `invalid_client`. */
  readonly oauthError: string | null;
  constructor(reason: FaultReason, message: string, cause?: unknown, oauthError: string | null = null) {
    super(message, { cause });
    this.reason = reason;
    this.oauthError = oauthError;
  }
}

/** Runs what talks to a provider, and says of its failure only what matters here. */
export async function facingFaults<T>(work: () => Promise<T>): Promise<T> {
  return facing(work, reasonOf);
}

/** Runs the look-up of what an issuer publishes: where it answers with something else, the issuer is another. */
export async function facingIssuer<T>(work: () => Promise<T>): Promise<T> {
  return facing(work, (error) => {
    if (!(error instanceof ClientError) || error.code === undefined) return reasonOf(error, null);
    const isAway = error.cause instanceof Response && (error.cause.status >= 500 || error.cause.status === 429);
    return isAway || OUT_OF_TIME.has(error.code) ? "away" : "unusable";
  });
}

async function facing<T>(
  work: () => Promise<T>,
  judge: (error: unknown, oauthError: string | null) => FaultReason,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderFault) throw error;
    const oauthError = await oauthErrorOf(error);
    const message = error instanceof Error ? error.message : "Failed";
    throw new ProviderFault(judge(error, oauthError), message, error, oauthError);
  }
}

const AWAY_BY_THEIR_WORD = new Set(["server_error", "temporarily_unavailable"]);
/** What a provider calls it when it does not know this client as it presents itself; the last two are GitHub's. */
const UNUSABLE_BY_THEIR_WORD = new Set([
  "invalid_client",
  "unauthorized_client",
  "unsupported_grant_type",
  "unsupported_response_type",
  "invalid_scope",
  "incorrect_client_credentials",
  "redirect_uri_mismatch",
]);
const OUT_OF_TIME = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT"]);
/** Codes of the client library for answers that did not come, or are no answers at all. */
const AWAY = new Set([
  ...OUT_OF_TIME,
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
]);

function reasonOf(error: unknown, oauthError: string | null): FaultReason {
  if (oauthError !== null && UNUSABLE_BY_THEIR_WORD.has(oauthError)) return "unusable";
  if (error instanceof AuthorizationResponseError) return AWAY_BY_THEIR_WORD.has(error.error) ? "away" : "declined";
  // Only who a client is, is asked for by Basic.
  if (error instanceof WWWAuthenticateChallengeError && error.cause.some(({ scheme }) => scheme === "basic"))
    return "unusable";
  // The provider refused the code: nothing that is worth believing or doubting came back.
  if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) return "away";
  if (error instanceof ClientError) return error.code === undefined || AWAY.has(error.code) ? "away" : "untrusted";
  // What fetch itself throws where there is no line.
  return error instanceof TypeError ? "away" : "untrusted";
}

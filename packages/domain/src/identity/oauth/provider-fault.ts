import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";

/** `declined`: the person or the provider said no. `away`: no answer that means anything. `untrusted`: one that cannot be believed. */
export type FaultReason = "declined" | "away" | "untrusted";

export class ProviderFault extends Error {
  readonly reason: FaultReason;
  constructor(reason: FaultReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** Runs what talks to a provider, and says of its failure only what matters here. */
export async function facingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProviderFault) throw error;
    throw new ProviderFault(reasonOf(error), error instanceof Error ? error.message : "Failed", error);
  }
}

const AWAY_BY_THEIR_WORD = new Set(["server_error", "temporarily_unavailable"]);
/** Codes of the client library for answers that did not come, or are no answers at all. */
const AWAY = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
]);

function reasonOf(error: unknown): FaultReason {
  if (error instanceof AuthorizationResponseError) return AWAY_BY_THEIR_WORD.has(error.error) ? "away" : "declined";
  // The provider refused the code or this client: nothing that is worth believing or doubting came back.
  if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) return "away";
  if (error instanceof ClientError) return error.code === undefined || AWAY.has(error.code) ? "away" : "untrusted";
  // What fetch itself throws where there is no line.
  return error instanceof TypeError ? "away" : "untrusted";
}

import { AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError } from "openid-client";
import { z } from "zod";

const Body = z.object({ error: z.string().regex(/^[\w.-]{1,60}$/) });
/** GitHub says what went wrong in an answer of 200, which the client library keeps as the cause of a cause. */
const Kept = z.object({ cause: z.object({ cause: z.object({ body: Body }) }) });

/** The code by which a provider says what went wrong (RFC 6749), or null where it says none. */
export async function oauthErrorOf(error: unknown): Promise<string | null> {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return codeIn(error);
  if (error instanceof WWWAuthenticateChallengeError) return codeIn(await error.response.json().catch(() => null));
  const kept = Kept.safeParse(error);
  return kept.success ? kept.data.cause.cause.body.error : null;
}

function codeIn(said: unknown): string | null {
  const body = Body.safeParse(said);
  return body.success ? body.data.error : null;
}

import { ApiRefusal } from "./api-refusal.ts";

const CHALLENGE = 'Bearer realm="Boardwalk"';

/** One refusal for a token that is missing, mistyped, unknown, revoked or too old, and for one whose maker has gone. */
export function unknownBearer(text: string | null): ApiRefusal {
  return new ApiRefusal(401, "unauthorized", "This needs a good API token, sent as “Authorization: Bearer bwk_…”.", {
    "WWW-Authenticate": text === null ? CHALLENGE : `${CHALLENGE}, error="invalid_token"`,
  });
}

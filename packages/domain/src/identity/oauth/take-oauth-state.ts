import { hashToken, parseUserRole, type UserRole } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import type { OAuthPurpose } from "./oauth-state.entity.ts";
import { openSealedState } from "./open-sealed-state.ts";
import { parsePurpose } from "./parse-purpose.ts";

export interface TakenState {
  /** False for a second time, for one that took too long, and where the session that asked is over. */
  readonly isTaken: boolean;
  readonly provider: string;
  readonly purpose: OAuthPurpose;
  /** Whoever asked while signed in; null at a sign-in. */
  readonly asker: { readonly userId: string; readonly role: UserRole; readonly sessionId: string } | null;
  readonly codeVerifier: string;
  readonly nonce: string;
  readonly redirectTo: string | null;
  /** In seconds since 1970, by the database's clock. */
  readonly startedAt: number;
}

/** Uses up the state that a browser brings back; null where none was ever given to it. */
export async function takeOAuthState(door: Door, state: string, browserToken: string): Promise<TakenState | null> {
  const [taken] = await door.database.prepared(
    "take-oauth-state",
    "select * from auth.take_oauth_state($1, $2)",
    [hashToken(state), hashToken(browserToken)],
    (row): TakenState => ({
      isTaken: row["is_taken"] === true,
      provider: String(row["provider"]),
      purpose: parsePurpose(row["purpose"]),
      asker:
        typeof row["user_id"] === "string"
          ? {
              userId: row["user_id"],
              role: parseUserRole(row["user_role"]),
              sessionId: String(row["session_id"]),
            }
          : null,
      ...openSealedState(door.keys, {
        id: String(row["state_id"]),
        codeVerifier: String(row["code_verifier"]),
        nonce: String(row["nonce"]),
      }),
      redirectTo: typeof row["redirect_url"] === "string" ? row["redirect_url"] : null,
      startedAt: Number(row["started_at"]),
    }),
  );
  return taken ?? null;
}

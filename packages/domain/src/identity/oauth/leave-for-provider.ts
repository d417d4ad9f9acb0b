import { hashToken } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { callbackAddress } from "./callback-address.ts";
import type { OAuthProvider } from "./oauth-provider.ts";
import type { OAuthPurpose } from "./oauth-state.entity.ts";
import { openSealedState } from "./open-sealed-state.ts";
import { parsePurpose } from "./parse-purpose.ts";
import { ProviderFault } from "./provider-fault.ts";

export type Leaving =
  | { readonly kind: "to"; readonly address: string }
  | {
      readonly kind: "refused";
      readonly because: "away" | "unusable";
      readonly purpose: OAuthPurpose;
      readonly redirectTo: string | null;
    }
  /** Never sent away, sent away already, or not this browser. */
  | { readonly kind: "unknown" };

/** The provider's address for a browser that is to be sent there. It uses nothing up. */
export async function leaveForProvider(
  door: Door,
  { provider, state, browserToken }: { provider: OAuthProvider; state: string; browserToken: string },
): Promise<Leaving> {
  const [question] = await door.database.prepared(
    "oauth-question",
    "select * from auth.oauth_question($1, $2)",
    [hashToken(state), hashToken(browserToken)],
    (row) => ({
      id: String(row["state_id"]),
      provider: String(row["provider"]),
      purpose: parsePurpose(row["purpose"]),
      codeVerifier: String(row["code_verifier"]),
      nonce: String(row["nonce"]),
      redirectTo: typeof row["redirect_url"] === "string" ? row["redirect_url"] : null,
    }),
  );
  if (question?.provider !== provider.key) return { kind: "unknown" };
  const { purpose, redirectTo } = question;
  try {
    const address = await provider.addressFor({
      ...openSealedState(door.keys, question),
      redirectUri: callbackAddress(door, provider.key),
      state,
      afresh: purpose === "step-up",
    });
    return { kind: "to", address: address.href };
  } catch (error) {
    if (!(error instanceof ProviderFault)) throw error;
    const because = error.reason === "unusable" ? "unusable" : "away";
    door.log.warn(
      { provider: provider.key, reason: because, because: error.message, requestId: door.requestId },
      because === "away" ? "a provider is away" : "a provider is set up wrongly",
    );
    return { kind: "refused", because, purpose, redirectTo };
  }
}

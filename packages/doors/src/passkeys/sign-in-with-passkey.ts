import { doorPaths } from "../door-paths.ts";
import { askPasskey } from "./ask-passkey.ts";
import { failureInWords } from "./failure-in-words.ts";
import { readKnown } from "./read-known.ts";
import { sendJson } from "./send-json.ts";
import { type KnownPasskeys, tellAuthenticators, tellUnknown } from "./tell-authenticators.ts";

export type SignedIn = { kind: "signed-in"; goTo: string } | { kind: "aborted" } | { kind: "failed"; says: string };

export interface PasskeySignInWish {
  redirectTo: string | null;
  useBrowserAutofill?: boolean;
  /** Somebody has chosen a passkey, and the server is asked. */
  onSigned?: () => void;
}

/** From the question to the new session. A passkey that nobody here has is told to whoever keeps it. */
export async function signInWithPasskey(wish: PasskeySignInWish): Promise<SignedIn> {
  const { redirectTo, useBrowserAutofill = false, onSigned } = wish;
  const asked = await askPasskey("sign-in", { useBrowserAutofill });
  if (asked.kind !== "signed") return asked;
  onSigned?.();
  const { answer, rpId } = asked;
  const sent = await sendJson(doorPaths.passkeySignIn(), { answer, redirectTo }, readSignedIn);
  if (sent.ok) {
    const { goTo, known } = sent.said;
    // Nobody waits for whoever keeps passkeys to have listened.
    if (known) void tellAuthenticators(known);
    return { kind: "signed-in", goTo };
  }
  if (sent.code === "unknown") await tellUnknown({ rpId, credentialId: answer.id });
  return { kind: "failed", says: failureInWords(sent.code) };
}

function readSignedIn(said: unknown): { goTo: string; known: KnownPasskeys | null } | null {
  if (typeof said !== "object" || said === null || !("goTo" in said)) return null;
  const { goTo } = said;
  if (typeof goTo !== "string" || !goTo.startsWith("/")) return null;
  return { goTo, known: "known" in said ? readKnown(said.known) : null };
}

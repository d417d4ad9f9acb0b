import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { doorPaths } from "../door-paths.ts";
import { failureInWords } from "./failure-in-words.ts";
import { sendJson } from "./send-json.ts";

export type AuthenticationAnswer = Awaited<ReturnType<typeof startAuthentication>>;

export type AskedPasskey =
  | { kind: "signed"; answer: AuthenticationAnswer; rpId: string | undefined }
  /** Another request took its place, or the page went away: nothing to say. */
  | { kind: "aborted" }
  | { kind: "failed"; says: string };

/** Has the browser ask for a passkey, in a window of its own or in the e-mail field's autofill. */
export async function askPasskey(
  ceremony: "sign-in" | "proof",
  { useBrowserAutofill = false }: { useBrowserAutofill?: boolean } = {},
): Promise<AskedPasskey> {
  const sent = await sendJson(doorPaths.passkeyOptions(ceremony), {}, readOptions);
  if (!sent.ok) return { kind: "failed", says: failureInWords(sent.code) };
  try {
    const answer = await startAuthentication({ optionsJSON: sent.said, useBrowserAutofill });
    return { kind: "signed", answer, rpId: sent.said.rpId };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return name === "AbortError" ? { kind: "aborted" } : { kind: "failed", says: failureInWords(name) };
  }
}

function readOptions(said: unknown): PublicKeyCredentialRequestOptionsJSON | null {
  return isOptions(said) ? said : null;
}

function isOptions(said: unknown): said is PublicKeyCredentialRequestOptionsJSON {
  return typeof said === "object" && said !== null && "challenge" in said && typeof said.challenge === "string";
}

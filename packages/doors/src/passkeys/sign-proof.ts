import { type AskedPasskey, askPasskey } from "./ask-passkey.ts";

export type SignedProof = { kind: "signed"; answer: string } | Exclude<AskedPasskey, { kind: "signed" }>;

/** A proof by one of the person's own passkeys, as the text that the form of a step-up carries. */
export async function signProof(): Promise<SignedProof> {
  const asked = await askPasskey("proof");
  return asked.kind === "signed" ? { kind: "signed", answer: JSON.stringify(asked.answer) } : asked;
}

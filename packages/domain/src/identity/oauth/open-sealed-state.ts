import { type KeyRing, placeOfSealed } from "../../kernel/index.ts";

export interface SealedState {
  readonly id: string;
  readonly codeVerifier: string;
  readonly nonce: string;
}

/** Opens what stands sealed in a state's row. */
export function openSealedState(keys: KeyRing, { id, codeVerifier, nonce }: SealedState): Omit<SealedState, "id"> {
  const open = (column: string, text: string) =>
    keys.open(text, placeOfSealed({ table: "oauth_states", key: "id", column }, id));
  return { codeVerifier: open("code_verifier_encrypted", codeVerifier), nonce: open("nonce_encrypted", nonce) };
}

const REFUSAL_REASONS = [
  "wrong-password",
  "no-password",
  "wrong-code",
  "passkey-invalid",
  "passkey-copied",
  "wrong-proof",
  "inactive",
] as const;

/** Why a sign-in or a proof was refused: for the login history, never for whoever tried. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Null where none was stored, or one that this version does not know. */
export function parseRefusalReason(stored: string | null | undefined): RefusalReason | null {
  return REFUSAL_REASONS.find((reason) => reason === stored) ?? null;
}

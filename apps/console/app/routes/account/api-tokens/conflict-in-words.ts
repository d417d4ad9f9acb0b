/** Why there is no new token, though everything was filled in well. */
export function conflictInWords(about: string): string {
  return about === "api-tokens"
    ? "You have 50 tokens, and nobody has more. Revoke one that nothing uses."
    : "This token has been made already, and its text was shown then. If you did not keep it, revoke it and make another.";
}

const WORDS: Record<string, string> = {
  "password-set": "Your password is set, and every other device is signed out.",
  "password-changed": "Your password is changed, and every other device is signed out.",
  "password-removed": "Your password is removed.",
  disowned:
    "That device is signed out. Whoever used it knew a way in: change your password, and remove each passkey that is not yours.",
};

/** What was just done to the password, as the address says it; nothing for what nobody can do. */
export function passwordChangeInWords(change: string | null): string | null {
  return change !== null && Object.hasOwn(WORDS, change) ? (WORDS[change] ?? null) : null;
}

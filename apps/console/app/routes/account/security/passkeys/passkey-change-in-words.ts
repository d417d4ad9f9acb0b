const WORDS: Record<string, string> = {
  added: "The passkey is added. It signs you in from now on.",
  renamed: "The passkey has its new name.",
  removed: "The passkey is removed. It signs nobody in any more.",
};

/** What was just done to a passkey, as the address says it; nothing for what nobody can do. */
export function passkeyChangeInWords(change: string | null): string | null {
  return change !== null && Object.hasOwn(WORDS, change) ? (WORDS[change] ?? null) : null;
}

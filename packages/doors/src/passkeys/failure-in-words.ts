const WORDS: Record<string, string> = {
  late: "That took too long. Try again.",
  unknown: "No account here has that passkey any more. Sign in another way, and remove it where you keep it.",
  refused: "That passkey was not accepted. Sign in another way.",
  "rate-limited": "Too many tries. Wait a minute, then try again.",
  "signed-out": "You are signed out. Sign in again.",
  "no-passkey": "You have no passkey yet.",
  conflict: "This passkey is in use already.",
  away: "The server does not answer. Check your connection, then try again.",
  NotAllowedError: "No passkey was used. Try again, or choose another way.",
  InvalidStateError: "You have a passkey there already.",
  ConstraintError: "This device cannot keep a passkey that signs you in by itself. Try another one.",
  NotSupportedError: "This device makes no kind of passkey that we know.",
  SecurityError: "Passkeys do not work at this address. Open the site by its own name.",
};

/** Why there is no passkey, by what the browser or the server calls it. */
export function failureInWords(code: string): string {
  return WORDS[code] ?? "The passkey could not be used. Try again, or choose another way.";
}

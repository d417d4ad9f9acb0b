import { PASSWORD_LENGTH } from "@boardwalk/domain/identity/passwords/password-length.input";

export interface Strength {
  words: string;
  tone: "none" | "weak" | "fair" | "good";
}

/** What to say about a password of so many characters that is guessed so soon: 0 at once, 4 hardly ever. */
export function strengthInWords(password: string, score: number): Strength {
  const missing = PASSWORD_LENGTH.least - [...password.normalize("NFKC")].length;
  if (missing > 0) return { words: missing === 1 ? "1 character more." : `${missing} characters more.`, tone: "none" };
  if (score <= 1) return { words: "Guessed within minutes. Add words that do not belong together.", tone: "weak" };
  if (score === 2) return { words: "Guessed within days. Another word would help.", tone: "weak" };
  if (score === 3) return { words: "Fair: hard to guess.", tone: "fair" };
  return { words: "Good: very hard to guess.", tone: "good" };
}

import type { Papers } from "./colour-in-words.ts";

/** The paper of both themes as the tokens have it; for browsers alone. */
export function readPapers(): Papers {
  const tokens = getComputedStyle(document.documentElement);
  const paper = (theme: string) => tokens.getPropertyValue(`--paper-${theme}`).trim();
  return { light: paper("light"), dark: paper("dark") };
}

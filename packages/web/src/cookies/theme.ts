export const THEMES = ["system", "light", "dark"] as const;

/** What somebody chose to see; "system" leaves it to the machine. */
export type Theme = (typeof THEMES)[number];

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

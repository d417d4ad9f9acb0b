export const DARK_WHEN_WANTED = "@media (prefers-color-scheme: dark)";

/** A mail as it looks in one theme, for whoever tries mails out. */
export function inTheme(html: string, theme: "light" | "dark"): string {
  return html.replace(DARK_WHEN_WANTED, theme === "dark" ? "@media all" : "@media not all");
}

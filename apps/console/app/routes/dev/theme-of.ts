/** The theme that an address asks for; null for the reader's own. */
export function themeOf(asked: URLSearchParams): "light" | "dark" | null {
  const theme = asked.get("theme");
  return theme === "light" || theme === "dark" ? theme : null;
}

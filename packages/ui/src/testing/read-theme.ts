import { readTokens } from "./read-style-sheets.ts";

export type Theme = "light" | "dark";

const OPENINGS = {
  light: ":root {",
  "dark by preference": ':root:not([data-theme="light"]) {',
  dark: ':root[data-theme="dark"] {',
};

/** What one block of `tokens.css` declares, in its order. */
export function readBlock(block: keyof typeof OPENINGS): [name: string, value: string][] {
  const text = readTokens();
  const from = text.indexOf(OPENINGS[block]);
  if (from < 0) throw new Error(`tokens.css has no block ${OPENINGS[block]}`);
  const body = text.slice(from + OPENINGS[block].length, text.indexOf("}", from));
  return body
    .split(";")
    .map((declaration) => declaration.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .map((declaration) => {
      const [name = "", ...value] = declaration.split(":");
      return [name.trim(), value.join(":").trim()];
    });
}

/** The colours of a theme: the dark one says only what differs from the light one. */
export function readTheme(theme: Theme): ReadonlyMap<string, string> {
  return new Map(theme === "light" ? readBlock("light") : [...readBlock("light"), ...readBlock("dark")]);
}

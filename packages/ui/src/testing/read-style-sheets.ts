import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface StyleSheet {
  name: string;
  text: string;
}

const FOLDER = join(import.meta.dirname, "..");

/** Every style sheet of this package, without its comments. */
export function readStyleSheets(): StyleSheet[] {
  return globSync("**/*.css", { cwd: FOLDER })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8").replace(/\/\*.*?\*\//gs, "") }));
}

export function readTokens(): string {
  return readStyleSheets().find(({ name }) => name === "tokens.css")?.text ?? "";
}

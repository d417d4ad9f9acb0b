import { reasons } from "../reasons.ts";
import type { Rule } from "../rule.ts";

const RAW = /#[0-9a-f]{3}(?:[0-9a-f]{1,3}|[0-9a-f]{5})?\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/gi;

export const coloursAreTokens: Rule = {
  name: "no screen names a raw colour: colours stand in packages/ui/src/tokens.css",
  because: reasons.laws,
  find(file) {
    if (!/^(packages\/(ui|doors|runner)|apps\/(console|onboarding))\/.*\.(css|tsx?)$/.test(file.path)) return [];
    if (file.isTest || file.path === "packages/ui/src/tokens.css") return [];
    return file.lines.flatMap((text, index) =>
      coloursIn(file.path, text).map((colour) => ({ line: index + 1, says: `names the colour ${colour}` })),
    );
  },
  bites: [
    { path: "apps/console/app/routes/shell/shell.css", text: ".a { color: #1f8a70; }" },
    { path: "packages/ui/src/note.css", text: ".a {\n  background: rgba(0, 0, 0, 0.5);\n}" },
    { path: "packages/doors/src/login.tsx", text: `export const style = { color: "#fff" };` },
  ],
  allows: [
    { path: "packages/ui/src/tokens.css", text: ":root { --ink: #1a1a1a; }" },
    { path: "packages/ui/src/note.css", text: "#bad .a { fill: url(#cafe); color: var(--ink); }" },
    { path: "packages/doors/src/login.tsx", text: `export const href = "#main";` },
  ],
};

function coloursIn(path: string, line: string): string[] {
  const value = path.endsWith(".css") ? line.replace(/url\([^)]*\)/g, "").replace(/^[^{:]*\{/, "") : quoted(line);
  if (path.endsWith(".css") && !value.includes(":")) return [];
  return value.match(RAW) ?? [];
}

function quoted(line: string): string {
  return (line.match(/(["'`])#[0-9a-f]{3,8}\1|(["'`])(?:rgba?|hsla?|oklch)\([^"'`]*\2/gi) ?? []).join(" ");
}

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const own = "scripts/references.test.ts";

const files = globSync(
  [".env.example", "*.md", "docs/**/*.md", "{apps,packages,migrations,scripts,e2e,bench}/**/*.{md,mjs,ts,tsx,css,sql}"],
  { cwd: root, exclude: ["**/node_modules", "**/build", own] },
).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Each line that has something of the pattern that is not there. */
function deadEnds(text: string, pattern: RegExp, leadsSomewhere: (target: string) => boolean): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "").filter((target) => !leadsSomewhere(target));
}

const named = (pattern: RegExp, leadsSomewhere: (target: string, path: string) => boolean, kind = /./) =>
  files
    .filter(({ path }) => kind.test(path))
    .flatMap(({ path, text }) =>
      deadEnds(text, pattern, (target) => leadsSomewhere(target, path)).map((target) => `${path}: ${target}`),
    );

test("every room is read", () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["README.md", "docs/architecture.md", "scripts/start.mjs"]));
});

describe("what is referred to is there:", () => {
  test("every script that `npm run` names", () => {
    expect(named(/\bnpm run ([a-z][a-z:-]*)/g, (script) => script in scripts)).toEqual([]);
  });
  test("every relative link of a page", () => {
    const link = /\]\((?![a-z]+:|#)([^)#\s]+)/g;
    expect(named(link, (target, path) => existsSync(join(root, dirname(path), target)), /\.md$/)).toEqual([]);
  });
  test("every page of docs that a text names", () => {
    expect(named(/(?<![\w/.-])(docs\/[\w./-]+\.md)/g, (target) => existsSync(join(root, target)))).toEqual([]);
  });
});

test("a reference that leads nowhere is found", () => {
  expect(
    deadEnds("Run npm run paint, or npm run dev.", /\bnpm run ([a-z][a-z:-]*)/g, (script) => script in scripts),
  ).toEqual(["paint"]);
});

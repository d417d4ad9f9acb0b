import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { longFiles } from "./long-files.ts";
import { readSources } from "./read-sources.ts";
import { reasons } from "./reasons.ts";
import { describeViolation } from "./rule.ts";
import { rules } from "./rules.ts";
import { sourceFile } from "./source-file.ts";

const root = join(import.meta.dirname, "..", "..");
const sources = readSources(root);

describe("the house", () => {
  it("is read whole", () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toContain("packages/domain/src/kernel/index.ts");
    expect(paths).toContain("apps/console/app/root.tsx");
    expect(paths).toContain("packages/ui/src/tokens.css");
  });

  it.each(rules)("$name", (rule) => {
    const found = sources.flatMap((file) =>
      rule.find(file).map((violation) => describeViolation(rule, file, violation)),
    );
    expect(found).toEqual([]);
  });

  it("lists no long file that is short or gone", () => {
    const stillLong = sources.filter(({ lines }) => lines.length > 300).map(({ path }) => path);
    expect(stillLong).toEqual(expect.arrayContaining(Object.keys(longFiles)));
  });
});

describe("each rule bites", () => {
  const bites = rules.flatMap((rule) =>
    rule.bites.map((bite) => ({ rule, bite, where: `${bite.path}: ${rule.name}` })),
  );
  it.each(bites)("$where", ({ rule, bite }) => {
    const file = sourceFile(bite.path, bite.text);
    const [violation] = rule.find(file);
    expect(violation && describeViolation(rule, file, violation)).toContain(`Rule: ${rule.name} (${rule.because})`);
  });

  const allowed = rules.flatMap((rule) => (rule.allows ?? []).map((bite) => ({ rule, bite, where: bite.path })));
  it.each(allowed)("and spares $where", ({ rule, bite }) => {
    expect(rule.find(sourceFile(bite.path, bite.text))).toEqual([]);
  });
});

describe("each reason can be read", () => {
  it.each(Object.values(reasons))("%s", (reason) => {
    const [path = "", heading] = reason.split(", ");
    expect(existsSync(join(root, path))).toBe(true);
    if (heading) expect(readFileSync(join(root, path), "utf8")).toContain(`# ${heading.replaceAll('"', "")}`);
  });
});

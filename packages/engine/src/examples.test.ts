import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { check } from "./check/check.ts";
import { compile } from "./compile/compile.ts";
import { parseText } from "./document/parse-text.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { publishedSchema } from "./published-schema.fixture.ts";
import type { State } from "./state.ts";
import { sortedErrors } from "./testing/sorted-errors.ts";

interface Worked {
  readonly walks: readonly { readonly name: string; readonly walk: Answers; readonly expect: State }[];
}

const folder = new URL("../examples/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const names = readdirSync(folder)
  .filter((name) => !name.endsWith(".walks.json"))
  .map((name) => name.replace(/\.json$/, ""));

describe.each(names)("the wizard %s", (name) => {
  const parsed = parseText(read(`${name}.json`));
  if (!parsed.ok) throw new Error(`${name} is no wizard: ${JSON.stringify(parsed.errors)}`);
  const { definition } = parsed;
  const { walks }: Worked = JSON.parse(read(`${name}.walks.json`));

  it("is called like its file and has nothing to mend", () => {
    expect(definition.key).toBe(name);
    expect(check(definition)).toEqual([]);
  });

  it("comes with walks, one of which is complete or nearly so", () => {
    expect(walks.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...walks.map((walk) => walk.expect.progress))).toBeGreaterThanOrEqual(75);
  });

  it.each(walks)("means what was thought: $name", ({ walk, expect: expected }) => {
    expect(sortedErrors(evaluate(compile(definition), walk))).toEqual(sortedErrors(expected));
  });
});

describe("the wizards together", () => {
  const documents: unknown[] = names.map((name) => JSON.parse(read(`${name}.json`)));
  const all = JSON.stringify(documents);

  it("are five", () => {
    expect(names).toHaveLength(5);
  });

  it("say every field of the format at least once", () => {
    const wanted = [...publishedSchema.parts].flatMap(([part, { properties = {} }]) =>
      Object.keys(properties).map((field) => `${part}.${field}`),
    );
    expect(wanted.length).toBeGreaterThan(60);
    const said = new Set(documents.flatMap((document) => fieldsOf(document, "wizard")));
    expect(wanted.filter((field) => !said.has(field))).toEqual([]);
  });

  it.each([
    ...["SINGLE", "MULTIPLE", "TEXT_INPUT", "DATE_PICKER", "FILE_UPLOAD"],
    ...["REQUIRED", "CONDITIONAL", "OPTIONAL"],
    ...["SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"],
    ...["email", "url", "number", "phone"],
  ])("have a %s", (word) => {
    expect(all).toContain(`"${word}"`);
  });

  it.each(["total", "skipped", "has(", "&&", "||", "!(", " in [", ".size()", ".contains(", ".startsWith("])(
    "have a condition with %s",
    (part) => {
      const conditions = [...all.matchAll(/"when":"((?:[^"\\]|\\.)*)"/g)].map(([, condition]) => condition);
      expect(conditions.some((condition) => condition?.includes(part))).toBe(true);
    },
  );
});

/** The fields that stand in an object, each by the part of the schema that knows it. */
function fieldsOf(value: unknown, part: string): string[] {
  const schema = publishedSchema.parts.get(part) ?? {};
  const object: Readonly<Record<string, unknown>> = Object(value);
  return Object.keys(object).flatMap((field) => {
    const { items, ...own } = publishedSchema.fieldOf(schema, field, object);
    const below = publishedSchema.partOf(items ?? own);
    const parts = below === null ? [] : [object[field]].flat().flatMap((each) => fieldsOf(each, below));
    return [`${part}.${field}`, ...parts];
  });
}

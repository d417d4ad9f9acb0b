import { describe, expect, it } from "vitest";
import { guide } from "./guide.fixture.ts";
import { publishedSchema, type Schema } from "./published-schema.fixture.ts";

const HEADINGS = [
  ["wizard", "The wizard"],
  ["settings", "`settings` of the wizard"],
  ["step", "A step"],
  ["set", "A set"],
  ["choiceRules", "`rules` of `SINGLE` and `MULTIPLE`"],
  ["textRules", "`rules` of `TEXT_INPUT`"],
  ["dateRules", "`rules` of `DATE_PICKER`"],
  ["fileRules", "`rules` of `FILE_UPLOAD`"],
  ["option", "An option"],
  ["rule", "A rule of the flow"],
  ["dependency", "A dependency"],
] as const;

it("has a heading for each part of the schema", () => {
  expect(HEADINGS.map(([part]) => part).sort()).toEqual([...publishedSchema.parts.keys()].sort());
});

describe.each(HEADINGS)("the guide's fields of the %s", (part, heading) => {
  const { properties = {}, required = [] } = publishedSchema.parts.get(part) ?? {};
  const rows = guide.tableBelow(`### ${heading}\n`).map(([name = "", must = "", leftOut = "", says = ""]) => {
    const [field = ""] = guide.codeIn(name);
    return { field, schema: properties[field] ?? {}, must, leftOut, says };
  });

  it("are those of the schema, in its order and with its words", () => {
    expect(rows.map(({ field, says }) => [field, says])).toEqual(
      Object.entries(properties).map(([field, { description }]) => [field, description]),
    );
  });

  it.each(rows)("say what $field is when it is left out", ({ field, schema, leftOut }) => {
    expect(leftOut).toBe(whenLeftOut(schema, required.includes(field)));
  });

  it.each(rows)("say of which kind $field is", ({ schema, must }) => {
    expect(must).toMatch(openingOf(schema));
    expect(must.endsWith(", or `null`")).toBe(typeof schema.type === "object");
  });

  it.each(rows)("say the limits of $field", ({ schema: { minLength, maxLength, minimum, maxItems }, must }) => {
    const limits = [minLength, minimum, maxLength, maxItems].filter((limit) => limit !== undefined);
    expect(guide.numbersIn(must)).toEqual(limits.filter(isOwn));
  });

  it.each(rows)("give examples of $field that are right", ({ schema, must }) => {
    const pattern = schema.pattern ?? schema.items?.pattern;
    const examples = guide.codeIn(must).filter((code) => code !== "null");
    if (schema.enum) expect(examples).toEqual(schema.enum);
    if (!pattern) return;
    expect(examples).not.toEqual([]);
    for (const example of examples) expect(example).toMatch(new RegExp(pattern, "u"));
  });
});

function whenLeftOut(schema: Schema, isRequired: boolean): string {
  if (isRequired) return "must be there";
  if (schema.default !== undefined) return `\`${JSON.stringify(schema.default)}\``;
  return schema.description?.endsWith("; the key when left out.") ? "its key" : "nothing";
}

function openingOf({ $ref, enum: words, type, pattern, items }: Schema): RegExp {
  if (words) return /^`/;
  if ($ref) return /^an object$/;
  switch ([type].flat()[0]) {
    case "boolean":
      return /^`true` or `false`$/;
    case "integer":
      return /^a whole number\b/;
    case "number":
      return /^a number$/;
    case "object":
      return /^an object$/;
    case "array":
      return items?.pattern ? /^a list of texts like `/ : /^a list\b/;
    default:
      return pattern ? /\blike `/ : /^a text\b/;
  }
}

/** The least and the largest whole number are no limits of a field. */
function isOwn(limit: number): boolean {
  return Math.abs(limit) < Number.MAX_SAFE_INTEGER;
}

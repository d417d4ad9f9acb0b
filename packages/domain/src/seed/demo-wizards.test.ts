import { readdirSync, readFileSync } from "node:fs";
import { check, type Definition, parseText } from "@boardwalk/engine";
import { expect, test } from "vitest";
import { demoWizards } from "./demo-wizards.ts";
import { formatFields, unusualFields } from "./unusual-fields.fixture.ts";

const wizards = demoWizards();
const definitions = wizards.map(({ key, text }): Definition => {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(`${key} is no wizard: ${JSON.stringify(parsed.errors)}`);
  return parsed.definition;
});
const all = wizards.map(({ text }) => JSON.stringify(JSON.parse(text))).join();
const pictures = new URL("pictures/", import.meta.url);
const options = definitions.flatMap(({ steps }) => steps.flatMap(({ sets }) => sets.flatMap((set) => set.options)));

test.each(definitions)("$key is called like its file and has nothing to mend", (definition) => {
  expect(wizards.map(({ key }) => key)).toContain(definition.key);
  expect(check(definition)).toEqual([]);
});

test("the five together use every field of the format", () => {
  const said = new Set(wizards.flatMap(({ text }) => unusualFields(JSON.parse(text))));
  // A wizard that is not public would be seen by nobody: the switch for it stands in the settings.
  expect(formatFields.filter((field) => !said.has(field))).toEqual(["settings.isPublic"]);
});

test.each([
  ...["SINGLE", "MULTIPLE", "TEXT_INPUT", "DATE_PICKER", "FILE_UPLOAD"],
  ...["REQUIRED", "CONDITIONAL", "OPTIONAL"],
  ...["SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"],
  ...["email", "url", "number", "phone"],
])("the five together have a %s", (word) => {
  expect(all).toContain(`"${word}"`);
});

test.each([
  ...["total", "skipped", "has(", "&&", "||", "!answers", "!(", " in [", " in skipped"],
  ...[".size()", ".contains(", ".startsWith(", ".endsWith(", "==", "<", ">="],
])("the five together have a condition with %s", (part) => {
  const conditions = definitions.flatMap(({ flow }) => flow.map(({ when }) => when));
  expect(conditions.some((condition) => condition?.includes(part))).toBe(true);
});

test("two are open to guests, one alone stands in front, and they have a category of their own each", () => {
  expect(definitions.filter(({ settings }) => !settings.requireLogin).map(({ key }) => key)).toEqual([
    "volunteer-for-a-shift",
    "tell-us-how-it-went",
  ]);
  expect(definitions.filter(({ settings }) => settings.isFeatured)).toHaveLength(1);
  expect(new Set(definitions.map(({ category }) => category)).size).toBe(5);
});

test("one asks for one of more than twelve", () => {
  const longest = definitions.flatMap(({ steps }) =>
    steps.flatMap(({ sets }) => sets.map((set) => set.options.length)),
  );
  expect(Math.max(...longest)).toBeGreaterThan(12);
});

test("every picture that they name is there, and no other", () => {
  const named = [...definitions.map(({ bannerImage }) => bannerImage), ...options.map(({ image }) => image)];
  const there = readdirSync(pictures).map((name) => `/pictures/${name}`);
  expect(there.sort()).toEqual([...new Set(named.filter((name) => name !== null))].sort());
});

test("no picture carries a script, a link or anything from elsewhere", () => {
  for (const name of readdirSync(pictures)) {
    const text = readFileSync(new URL(name, pictures), "utf8").replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(text).not.toMatch(/<script|href|url\(|https?:|\son[a-z]+=/i);
  }
});

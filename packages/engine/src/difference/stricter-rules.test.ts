import { expect, it } from "vitest";
import type { DateRules, FileRules, SetDefinition, TextRules } from "../definition.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { SetInput } from "../testing/definition-input.ts";
import { stricterRules } from "./stricter-rules.ts";

function build(set: SetInput): SetDefinition {
  const [built] = buildDefinition({ steps: [{ key: "a", sets: [set] }] }).steps.flatMap(({ sets }) => sets);
  if (!built) throw new Error("There is no set.");
  return built;
}
const text = (rules: TextRules) => build({ key: "a", type: "TEXT_INPUT", rules });
const date = (rules: DateRules) => build({ key: "a", type: "DATE_PICKER", rules });
const file = (rules: FileRules) => build({ key: "a", type: "FILE_UPLOAD", rules });
const multiple = (min: number, max: number | null) => build({ key: "a", type: "MULTIPLE", min, max });

it.each([
  ["minLength", text({ minLength: 2 }), text({ minLength: 3 })],
  ["a new minLength", text({}), text({ minLength: 1 })],
  ["maxLength", text({ maxLength: 20 }), text({ maxLength: 10 })],
  ["a new maxLength", text({}), text({ maxLength: 10 })],
  ["a higher min", text({ format: "number", min: 1 }), text({ format: "number", min: 2 })],
  ["a new max", text({ format: "number" }), text({ format: "number", max: 2 })],
  ["a later first day", date({ min: "2027-01-01" }), date({ min: "2027-01-02" })],
  ["an earlier last day", date({ max: "today+30d" }), date({ max: "today+7d" })],
  ["an earlier last day with today", date({ max: "today" }), date({ max: "today-1d" })],
  ["a new last day", date({}), date({ max: "2099-01-01" })],
  ["fewer kinds of files", file({ accept: [".pdf", ".png"] }), file({ accept: [".pdf"] })],
  ["kinds of files at all", file({ accept: [] }), file({ accept: [".pdf"] })],
  ["smaller files", file({}), file({ maxBytes: 10 })],
  ["fewer files", file({ maxFiles: 3 }), file({ maxFiles: 2 })],
  ["more choices", multiple(1, null), multiple(2, null)],
  ["fewer choices", multiple(0, null), multiple(0, 3)],
])("finds %s stricter, and not the other way round", (_, looser, stricter) => {
  expect(stricterRules(looser, stricter)).toHaveLength(1);
  expect(stricterRules(stricter, looser)).toEqual([]);
});

it.each([
  ["another pattern", text({ pattern: "a" }), text({ pattern: "b" })],
  ["another format", text({ format: "url" }), text({ format: "email" })],
  ["a first day of another kind", date({ min: "2000-01-01" }), date({ min: "today" })],
])("finds %s stricter, either way", (_, one, other) => {
  expect(stricterRules(one, other)).toHaveLength(1);
  expect(stricterRules(other, one)).toHaveLength(1);
});

it.each([
  ["no pattern", text({ pattern: "a" }), text({})],
  ["no format", text({ format: "number", min: 2 }), text({})],
  ["an earlier first day", date({ min: "today-3d" }), date({ min: "today-10d" })],
  ["the same day said otherwise", date({ max: "today" }), date({ max: "today+0d" })],
  ["a maxLength that no answer reaches", text({}), text({ maxLength: 10_000 })],
  ["the same kinds of files in capitals", file({ accept: [".pdf"] }), file({ accept: [".PDF", "image/*"] })],
  ["one choice instead of none", multiple(0, null), multiple(1, null)],
  ["words for a screen", text({ multiline: true }), text({ sensitive: true })],
])("does not find %s stricter", (_, before, after) => {
  expect(stricterRules(before, after)).toEqual([]);
});

import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

const names = ["key", "name", "estimatedMinutes", "maxLength", "minLength", "options"];

it.each([
  ["nmae", "name"],
  ["Name", "name"],
  ["names", "name"],
  ["kye", "key"],
  ["estimated_minutes", "estimatedMinutes"],
  ["maxlenght", "maxLength"],
  ["option", "options"],
])("takes %s for %s", (typed, meant) => {
  expect(nearestName(typed, names)).toBe(meant);
});

it.each(["", "x", "abc", "whatever", "length", "a".repeat(1_000_000)])("takes a far name for none", (typed) => {
  expect(nearestName(typed, names)).toBeNull();
});

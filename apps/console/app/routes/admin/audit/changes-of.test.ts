import { expect, test } from "vitest";
import { changesOf } from "./changes-of.ts";

test("what changed comes first, what came and went has nothing on the other side", () => {
  expect(changesOf({ name: "Wren", role: "USER", old: 1 }, { name: "Wren", role: "ADMIN", fresh: true })).toEqual([
    { field: "role", before: "USER", after: "ADMIN", isChanged: true },
    { field: "old", before: "1", after: null, isChanged: true },
    { field: "fresh", before: null, after: "true", isChanged: true },
    { field: "name", before: "Wren", after: "Wren", isChanged: false },
  ]);
});

test("where nothing was written down there is nothing to show", () => {
  expect(changesOf(null, null)).toEqual([]);
  expect(changesOf(null, { constructor: null })).toEqual([
    { field: "constructor", before: null, after: "null", isChanged: true },
  ]);
});

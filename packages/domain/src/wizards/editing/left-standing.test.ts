import { expect, test } from "vitest";
import { leftStanding } from "./left-standing.ts";

const left = (...edits: [revision: number, undoes?: number][]) =>
  leftStanding(edits.map(([revision, undoes]) => ({ revision, undoes: undoes ?? null }))).map(
    ({ revision }) => revision,
  );

test("what was taken back right away comes to nothing, from within to without", () => {
  expect(left([2], [3], [4, 3], [5, 2])).toEqual([]);
  expect(left([2], [3], [4, 3], [5, 4], [6, 5], [7])).toEqual([2, 7]);
});

test("what another edit stands between stays", () => {
  expect(left([2], [3], [4, 2])).toEqual([2, 3, 4]);
});

test("what was done before is not asked for", () => {
  expect(left([5, 2], [6])).toEqual([5, 6]);
});

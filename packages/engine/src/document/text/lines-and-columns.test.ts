import { expect, it } from "vitest";
import { linesAndColumns } from "./lines-and-columns.ts";

it("finds lines and columns, whatever the order and however lines end", () => {
  expect(linesAndColumns("ab\ncd\r\ne\rf", [10, 0, 4, 7, 2])).toEqual([
    { line: 4, column: 2 },
    { line: 1, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
    { line: 1, column: 3 },
  ]);
});

it("counts the end of the text as a place", () => {
  expect(linesAndColumns("a\n", [2, 2])).toEqual([
    { line: 2, column: 1 },
    { line: 2, column: 1 },
  ]);
});

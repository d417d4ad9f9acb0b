import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { outlineRows } from "../rows/outline-rows.ts";
import { landing } from "./landing.ts";
import { lineThatBegins } from "./line-that-begins.ts";
import { pickedRange } from "./picked-range.ts";
import { shownLines } from "./shown-lines.ts";

const rows = outlineRows(
  buildDefinition({
    steps: [
      {
        key: "a",
        name: "Power",
        sets: [{ key: "s", name: "Sound", type: "SINGLE", options: [{ key: "x" }, { key: "y" }] }],
      },
      { key: "b", name: "Papers", sets: [{ key: "s", name: "Size", type: "SINGLE", options: [{ key: "z" }] }] },
    ],
  }),
  { isOpen: () => true, filter: "" },
);

test("a range takes what is of the kind that it began with, and ends on what was gone to", () => {
  expect(pickedRange(rows, "a", "b.s.z")).toEqual(["a", "b"]);
  expect(pickedRange(rows, "a.s.x", "b.s.z")).toEqual(["a.s.x", "a.s.y", "b.s.z"]);
  expect(pickedRange(rows, "b.s.z", "a.s.y")).toEqual(["b.s.z", "a.s.y"]);
  expect(pickedRange(rows, "gone", "a")).toEqual(["a"]);
});

test("keys stop at both ends", () => {
  expect([
    landing(7, 0, "up", 5),
    landing(7, 6, "down", 5),
    landing(7, 3, "page-up", 5),
    landing(7, 3, "page-down", 5),
  ]).toEqual([0, 6, 0, 6]);
});

test("letters go round the names that begin so", () => {
  expect(lineThatBegins(rows, 0, "p")).toBe(4);
  expect(lineThatBegins(rows, 4, "p")).toBe(0);
  expect(lineThatBegins(rows, 0, "po")).toBe(0);
  expect(lineThatBegins(rows, 0, "pa")).toBe(4);
  expect(lineThatBegins(rows, 2, "q")).toBe(2);
});

test("of thousands of lines those are drawn that are seen, with some to spare", () => {
  expect(shownLines(3500, 30, 0, 600)).toEqual({ first: 0, end: 44 });
  expect(shownLines(3500, 30, 1810, 600)).toEqual({ first: 48, end: 104 });
  expect(shownLines(3500, 30, 1810, 600)).toEqual(shownLines(3500, 30, 2150, 600));
  expect(shownLines(5, 30, 9000, 600).end).toBe(5);
  expect(shownLines(3500, 0, 0, 0).end).toBe(60);
});

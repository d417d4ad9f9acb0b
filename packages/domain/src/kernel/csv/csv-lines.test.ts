import { expect, test } from "vitest";
import { csvLines } from "./csv-lines.ts";

test.each([
  ["=1+1"],
  ["+1"],
  ["-1"],
  ["@x"],
  ["\tx"],
  ["\rx"],
  ["\nx"],
  ["\u00a0=1+1"],
  ["  =1+1"],
  ["safe\n=cmd"],
  ["safe\r=cmd"],
  ["safe\r\n@cmd"],
  ["\uff1d1+1"],
])("%j is shown by a spreadsheet, not computed", (cell) => {
  expect(csvLines([[cell]])).toBe(`"'${cell}"\r\n`);
});

test.each([["Olivia Marsh"], ["a-b"], ["1+1=2"], ["olivia@boardwalk.test"], ["'quoted'"], ["{}"]])(
  "%j stays as it is",
  (cell) => {
    expect(csvLines([[cell]])).toBe(`"${cell}"\r\n`);
  },
);

test("quotes are doubled, commas and lines stay in their cell, nothing is nothing", () => {
  expect(csvLines([['say "hi", they said\nand went', 3, null, "é"]])).toBe(
    '"say ""hi"", they said\nand went","3",,"é"\r\n',
  );
});

test("a number may be negative, for it is no text", () => {
  expect(csvLines([[-1]])).toBe('"-1"\r\n');
});

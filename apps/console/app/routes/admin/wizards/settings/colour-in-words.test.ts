import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { colourInWords } from "./colour-in-words.ts";
import { contrastOf, PAPER } from "./contrast-of.ts";

it("says of a colour how it stands out in both themes", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
  expect(colourInWords("#0f766e")?.map(({ isFaint }) => isFaint)).toEqual([false, false]);
  expect(colourInWords("#ffd400")).toEqual([
    { theme: "light", isFaint: true, says: "On the light theme 1.3 to 1: hard to see, less than 3 to 1." },
    { theme: "dark", isFaint: false, says: "On the dark theme 12.6 to 1: easy to see." },
  ]);
  for (const none of ["", "teal", "#12345", "url(javascript:1)"]) expect(colourInWords(none)).toBeNull();
});

it("measures against the paper of the tokens", () => {
  const path = ["..", "..", "..", "..", "..", "..", "..", "packages", "ui", "src", "tokens.css"];
  const tokens = readFileSync(join(import.meta.dirname, ...path), "utf8");
  const papers = new Set([...tokens.matchAll(/--surface-paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour));
  expect([...papers]).toEqual([PAPER.light, PAPER.dark]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { colourInWords } from "./colour-in-words.ts";
import { contrastOf } from "./contrast-of.ts";

const path = ["..", "..", "..", "..", "..", "..", "..", "packages", "ui", "src", "tokens.css"];
const tokens = readFileSync(join(import.meta.dirname, ...path), "utf8");
const paper = (theme: string) => new RegExp(`--paper-${theme}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? "";
const PAPERS = { light: paper("light"), dark: paper("dark") };

it("says of a colour how it stands out in both themes", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
  expect(colourInWords("#0f766e", PAPERS)?.map(({ isFaint }) => isFaint)).toEqual([false, false]);
  expect(colourInWords("#ffd400", PAPERS)).toEqual([
    { theme: "light", isFaint: true, says: "On the light theme 1.3 to 1: hard to see, less than 3 to 1." },
    { theme: "dark", isFaint: false, says: "On the dark theme 12.4 to 1: easy to see." },
  ]);
  for (const none of ["", "teal", "#12345", "url(javascript:1)"]) expect(colourInWords(none, PAPERS)).toBeNull();
});

it("measures against the paper of both themes, as the tokens have it", () => {
  const papers = new Set([...tokens.matchAll(/--surface-paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour));
  expect([...papers]).toEqual([PAPERS.light, PAPERS.dark]);
});

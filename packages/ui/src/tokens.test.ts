import { expect, test } from "vitest";
import { contrastRatio } from "./testing/contrast-ratio.ts";
import { readStyleSheets } from "./testing/read-style-sheets.ts";
import { readBlock, readTheme } from "./testing/read-theme.ts";

const sheets = readStyleSheets();

test("the dark theme is the same whether the system or the person chose it", () => {
  expect(readBlock("dark by preference")).toEqual(readBlock("dark"));
});

test("the dark theme only gives other values to what the light one names", () => {
  const light = new Set(readBlock("light").map(([name]) => name));
  expect(readBlock("dark").filter(([name]) => !light.has(name))).toEqual([]);
});

test("every custom property that is used is declared", () => {
  const all = sheets.map(({ text }) => text).join("\n");
  const declared = new Set(all.match(/(?<=[\s;{])--[\w-]+(?=\s*:)/g));
  const used = sheets.flatMap(({ name, text }) =>
    (text.match(/(?<=var\()--[\w-]+/g) ?? []).map((token) => `${token} in ${name}`),
  );
  expect(used.filter((use) => !declared.has(use.split(" ")[0] ?? ""))).toEqual([]);
});

test("no style sheet but the tokens names a colour", () => {
  const raw =
    /#[\da-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|hwb)\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b/gi;
  const named = sheets
    .filter(({ name }) => name !== "tokens.css")
    .flatMap(({ name, text }) => (text.match(raw) ?? []).map((colour) => `${colour} in ${name}`));
  expect(named).toEqual([]);
});

test("no style sheet names a side that turns with the direction of the script", () => {
  const physical =
    /(?:margin|padding|border)-(?:left|right|top|bottom)|[\s;{](?:left|right|top|bottom|width|height|min-width|min-height|max-height)\s*:|text-align:\s*(?:left|right)/g;
  expect(
    sheets.flatMap(({ name, text }) => (text.match(physical) ?? []).map((side) => `${side.trim()} in ${name}`)),
  ).toEqual([]);
});

test("a date turned to the left does not begin below the button of its calendar", () => {
  const date = sheets.find(({ name }) => name === "date/date.css")?.text;
  expect(date).toMatch(/\.has-calendar > \.input:dir\(rtl\) \{\s*padding-inline-end: calc\(var\(--space-8\)/);
});

test("what shifts to one side by a shadow or a movement turns with the direction of the script", () => {
  const shifted = /(?:box-shadow:\s*inset\s+-?[1-9]|[\s;{]translate:\s*-?[1-9])[^;]*/g;
  const unturned = sheets.filter(({ text }) => shifted.test(text) && !text.includes(":dir(rtl)"));
  expect(unturned.map(({ name }) => name)).toEqual([]);
});

const TEXT = [
  ...pairs(
    "ink",
    "surface-paper",
    "surface-sunk",
    "surface-raised",
    "surface-float",
    "surface-hover",
    "surface-selected",
  ),
  ...pairs("ink-muted", "surface-paper", "surface-sunk", "surface-raised", "surface-hover", "surface-selected"),
  ...pairs(
    "ink-faint",
    "surface-paper",
    "surface-sunk",
    "surface-raised",
    "surface-hover",
    "surface-selected",
    "chart-water",
  ),
  ...pairs("ink-on-action", "action", "action-hover", "action-active"),
  ...pairs("ink-on-danger", "danger", "danger-hover"),
  ...pairs("action-ink", "surface-paper", "surface-sunk", "surface-selected", "action-tint"),
  ...pairs("danger-ink", "surface-paper", "surface-sunk", "surface-raised", "danger-tint"),
  ...pairs("caution-ink", "surface-paper", "surface-selected", "caution-tint"),
];

const MARKS = [
  ...pairs("line-edge", "surface-paper", "surface-raised", "surface-sunk"),
  ...pairs("action-line", "surface-paper"),
  ...pairs("danger-line", "surface-paper", "danger-tint"),
  ...pairs("caution-line", "surface-paper", "caution-tint"),
  ...pairs("focus", "surface-paper", "surface-raised", "surface-selected"),
  ...["chart-1", "chart-2", "chart-3", "chart-drop", "chart-before"].flatMap((mark) => pairs(mark, "surface-paper")),
  ...pairs("chart-drop", "chart-drop-tint"),
];

test.each(["light", "dark"] as const)("words are read with ease in the %s theme", (theme) => {
  expect(tooFaint(theme, TEXT, 4.5)).toEqual([]);
});

test.each(["light", "dark"] as const)("outlines and marks are found in the %s theme", (theme) => {
  expect(tooFaint(theme, MARKS, 3)).toEqual([]);
});

test("the ratio is the one of WCAG", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastRatio("#15242c", "#faf7f0")).toBeCloseTo(14.86, 2);
});

function pairs(ink: string, ...grounds: string[]): [ink: string, ground: string][] {
  return grounds.map((ground) => [ink, ground]);
}

function tooFaint(theme: "light" | "dark", all: readonly [ink: string, ground: string][], least: number): string[] {
  const colours = readTheme(theme);
  return all
    .map(([ink, ground]) => ({
      words: `${ink} on ${ground}`,
      ratio: contrastRatio(colour(colours, ink), colour(colours, ground)),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ words, ratio }) => `${words}: ${ratio.toFixed(2)}`);
}

function colour(colours: ReadonlyMap<string, string>, role: string): string {
  const value = colours.get(`--${role}`);
  if (!value?.startsWith("#")) throw new Error(`--${role} is no colour`);
  return value;
}

import fc from "fast-check";
import type { TextFormat } from "../definition.ts";
import { someTexts } from "./arbitrary-pattern.ts";
import type { SetInput } from "./definition-input.ts";
import { pick } from "./references.ts";

/** An answer that fits itself to a set: mostly sensible, sometimes hostile. */
export function arbitraryValue(): fc.Arbitrary<(set: SetInput) => unknown> {
  return fc.oneof({ weight: 12, arbitrary: sensibleValue() }, { weight: 1, arbitrary: hostileValue() });
}

const days = ["2026-12-31", "2027-01-01", "2027-01-02", "2027-01-14", "2027-01-31", "2027-02-28", "2027-03-01"];

/** Where a set has a format, a text that has it too is mostly given. */
const formatted: Readonly<Record<TextFormat | "none", readonly string[]>> = {
  none: [],
  number: ["7", "2", " 7 ", "-2.5", "50", "7.25", "0", "100", "3"],
  email: ["a@b.co", "ada@b.example"],
  url: ["https://b.co/a", "HTTP://b"],
  phone: ["+31 (0)20 123", "12345"],
};

const file = fc
  .record({
    name: fc.constantFrom("a.pdf", "A.PDF", "b.png", "c", ".pdf"),
    type: fc.constantFrom("application/pdf", "image/png", "IMAGE/JPEG", ""),
    bytes: fc.constantFrom(0, 10, 11, 1000, 1001),
  })
  .map((fields) => ({ ...fields }));

export function sensibleValue(): fc.Arbitrary<(set: SetInput) => unknown> {
  return fc
    .record({
      seed: fc.nat(60),
      bits: fc.nat(15),
      isReversed: fc.boolean(),
      text: fc.constantFrom(...someTexts),
      day: fc.constantFrom(...days),
      files: fc.array(file, { maxLength: 3 }),
    })
    .map(({ seed, bits, isReversed, text, day, files }) => (set: SetInput) => {
      const keys = (set.options ?? []).map(({ key }) => key);
      switch (set.type) {
        case "SINGLE":
          return pick(keys, seed) ?? "x";
        case "MULTIPLE": {
          const named = keys.filter((_, place) => (bits >> place) % 2 === 1);
          return isReversed ? named.reverse() : named;
        }
        case "TEXT_INPUT":
          return seed % 4 === 0 ? text : (formatted[set.rules?.format ?? "none"][bits % 10] ?? text);
        case "DATE_PICKER":
          return day;
        case "FILE_UPLOAD":
          return files;
      }
    });
}

/** Whatever may come in by a door that somebody else holds. */
export const hostileValues: readonly unknown[] = [
  null,
  "",
  "  ",
  [],
  5,
  true,
  {},
  "nowhere",
  "x",
  ["x", 5],
  ["x", "x", "nowhere"],
  ["y", "", null],
  "__proto__",
  "constructor",
  ["__proto__", "constructor", "toString"],
  JSON.parse('{"__proto__":{"length":1}}'),
  { length: 1, 0: "x" },
  "2027-02-30",
  "2027-1-1",
  "+002027-01-01",
  " 2027-01-01",
  "1e5",
  "Infinity",
  "\u0661",
  "\ud83c",
  " ".repeat(10_001),
  "a".repeat(10_001),
  "🎪".repeat(10_001),
  ["a".repeat(10_001)],
  JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`),
  [{ name: "a.pdf" }],
  [{ name: "a.pdf", type: "application/pdf", bytes: -1 }, "a.pdf", null],
  [{ name: "a.pdf", type: "application/pdf", bytes: "1" }],
];

function hostileValue(): fc.Arbitrary<(set: SetInput) => unknown> {
  return fc.constantFrom(...hostileValues).map((value) => () => value);
}

import { expect, test } from "vitest";
import { readBytes, writeBytes } from "./bytes-in-words.ts";
import type { FieldKind } from "./field-spec.ts";
import { imageWords } from "./image-words.ts";
import { readMetadata } from "./read-metadata.ts";
import { readTyped, writeTyped } from "./read-typed.ts";
import { refusalWords } from "./refusal-words.ts";

const money: FieldKind = { is: "money" };

test.each([
  ["850", "850.00"],
  ["850,5", "850.50"],
  [" 1250.00 ", "1250.00"],
  ["007", "7.00"],
  ["0", "0.00"],
  ["", "0.00"],
])("the amount %j is %s", (typed, value) => {
  expect(readTyped(money, typed, "")).toEqual({ ok: true, value });
});

test.each([["-1"], ["1.234"], ["123456789"], ["1e3"], ["€5"], ["1.250,00"]])(
  "%s is no amount, and says what one is",
  (typed) => {
    expect(readTyped(money, typed, "")).toEqual({
      ok: false,
      error: "Write an amount such as 850 or 850.50: up to 8 digits, and 2 behind the point.",
    });
  },
);

test("an empty field is what its kind says: nothing, no text, zero, or the key again", () => {
  const empty = (kind: FieldKind) => readTyped(kind, "", "covered");
  expect(empty({ is: "text", empty: "null" })).toEqual({ ok: true, value: null });
  expect(empty({ is: "text", empty: "text" })).toEqual({ ok: true, value: "" });
  expect(empty({ is: "text", empty: "key" })).toEqual({ ok: true, value: "covered" });
  expect(empty({ is: "number", empty: 0 })).toEqual({ ok: true, value: 0 });
  expect(empty({ is: "number", empty: "null" })).toEqual({ ok: true, value: null });
  expect(empty({ is: "list", placeholder: "" })).toEqual({ ok: true, value: null });
  expect(empty({ is: "json" })).toEqual({ ok: true, value: {} });
});

test.each<[FieldKind, string]>([
  [{ is: "text", empty: "null" }, " two\nlines "],
  [{ is: "number", empty: "null" }, "12"],
  [{ is: "number", empty: "null", decimal: true }, "-2.5"],
  [{ is: "list", placeholder: "" }, ".pdf, image/*"],
  [{ is: "bytes" }, "10 MB"],
  [{ is: "json" }, '{\n  "a": [\n    1\n  ]\n}'],
])("of %j, %j stands in the field as it was typed", (kind, typed) => {
  const read = readTyped(kind, typed, "");
  expect(read.ok && writeTyped(kind, read.value)).toBe(typed);
});

test.each([
  ["500 kB", 500_000],
  ["1.5mb", 1_500_000],
  ["20431", 20_431],
  ["2 GB", 2_000_000_000],
])("%s is %d bytes, and comes back the same", (typed, bytes) => {
  expect(readBytes(typed)).toEqual({ ok: true, value: bytes });
  expect(readBytes(writeBytes(bytes))).toEqual({ ok: true, value: bytes });
});

test.each([["ten"], ["5 MiB"], ["-1"], [""]])("%j is no size", (typed) => {
  expect(readBytes(typed).ok).toBe(false);
});

test.each([
  ['{"a": }', "Line 1, column 7"],
  ['{\n  "a": 1,\n  b: 2 }', "Line 3, column 3"],
  ["[1]", "Line 1, column 1"],
  ['{}, "label": "b"', "Line 1, column 5"],
  ['{"a": 1', "At its end"],
  ['{"a": 1} }', "At its end"],
  [`{"a": "${"x".repeat(10_001)}"}`, "Line 1, column 1"],
])("of metadata %.20s… the place of what is wrong is said", (typed, place) => {
  const read = readMetadata(typed);
  expect(read.ok ? "" : read.error).toContain(`${place}: `);
});

test("a field says what is allowed, not what a document is", () => {
  expect(refusalWords('This is the text ""; it must be a text of 1 to 200 characters.')).toBe(
    "It must be a text of 1 to 200 characters.",
  );
  expect(refusalWords("This is 5; it must be a text of at most 5000 characters, or null.")).toBe(
    "It must be a text of at most 5000 characters.",
  );
  expect(refusalWords("The key is taken.")).toBe("The key is taken.");
});

test.each([
  ["/files/stage.jpg", null],
  ["data:image/png;base64,AAAA", null],
  ["https://elsewhere.test/a.png", "Pages show pictures from this site alone"],
  ["//elsewhere.test/a.png", "Pages show pictures from this site alone"],
  ["javascript:alert(1)", "This is no address of a picture"],
  ["data:image/svg+xml;base64,AAAA", "This is no address of a picture"],
  ["stage.jpg", "This is no address of a picture"],
])("of the picture at %s it says %s", (address, words) => {
  expect(imageWords(address) ?? null).toEqual(words === null ? null : expect.stringContaining(words));
});

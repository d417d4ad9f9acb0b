import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonScanner } from "./json-scanner.ts";
import { offsetOf, wantPlaces } from "./places.ts";

function builtIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe("the scanner", () => {
  it("reads every JSON text as JSON.parse does", () => {
    const spaces = fc.constantFrom("", " ", "\t", 2);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: "binary" }), spaces, (value, space) => {
        const text = ` ${JSON.stringify(value, null, space)}\r\n`;
        expect(new JsonScanner(text).scan()).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  it("refuses what JSON.parse refuses, and nothing else", () => {
    const token = fc.constantFrom(
      ..."{}[]:, \n",
      '"a"',
      '"\\u0062"',
      "1",
      "-0",
      "0.5e+3",
      "01",
      "1.",
      "true",
      "nul",
      "\f",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 9 }), (tokens) => {
        const text = tokens.join("");
        const scanner = new JsonScanner(text);
        expect(scanner.scan()).toStrictEqual(builtIn(text));
        expect(scanner.syntaxError === null).toBe(builtIn(text) !== undefined);
      }),
      { numRuns: 3_000 },
    );
  });

  it("reads every escape", () => {
    const text = '["\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00x"]';
    expect(new JsonScanner(text).scan()).toEqual(JSON.parse(text));
  });

  it("finds the places that it is asked for", () => {
    const text = '{"a": [1, {"b": 2}], "c": null}';
    const places = wantPlaces([["a", 1, "b"], ["c"], ["a", 1, "missing"]]);
    new JsonScanner(text).scan(places);
    expect(offsetOf(places, ["a", 1, "b"], "value")).toBe(text.indexOf("2"));
    expect(offsetOf(places, ["a", 1, "b"], "name")).toBe(text.indexOf('"b"'));
    expect(offsetOf(places, ["c"], "value")).toBe(text.indexOf("null"));
    expect(offsetOf(places, ["a", 1, "missing"], "value")).toBe(text.indexOf('{"b"'));
  });

  it("tells where a name stands again", () => {
    const scanner = new JsonScanner('{"a": {"b": 1, "b": 2}}');
    expect(scanner.scan()).toEqual({ a: { b: 2 } });
    expect(scanner.repetitions).toMatchObject([{ offset: 15, segments: ["a", "b"] }]);
  });

  it("stops at the first object or list above a million, before they use up the memory", () => {
    const scanner = new JsonScanner(`[${"{},".repeat(1_000_001)}{}]`);
    expect(scanner.scan()).toBeUndefined();
    expect(scanner.syntaxError).toMatchObject({ offset: 1 + 3 * 999_999, segments: [999_999] });
    expect(new JsonScanner(`[${"[],".repeat(999_998)}[]]`).scan()).toHaveLength(999_999);
  });

  it.each(["{// a comment\n}", '{"a": 1, /* here */ "b": 2}', '{"a": 1, # here\n "b": 2}'])(
    "says of %j that a comment is none",
    (text) => {
      const scanner = new JsonScanner(text);
      scanner.scan();
      expect(scanner.syntaxError?.message).toBe("JSON has no comments; take this away.");
    },
  );
});

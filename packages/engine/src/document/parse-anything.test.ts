import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDocument } from "./arbitrary-document.fixture.ts";
import { arbitraryMutation } from "./arbitrary-mutation.fixture.ts";
import { changed } from "./changed.fixture.ts";
import { fullDocument } from "./full-document.fixture.ts";
import { type Parsed, parse } from "./parse.ts";
import { parseText } from "./parse-text.ts";
import { serialize } from "./serialize.ts";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const places = [
  "",
  "key",
  "settings",
  "settings.maxSteps",
  "steps",
  "steps.0",
  "steps.0.sets",
  "steps.0.sets.0.type",
  "steps.0.sets.0.options",
  "steps.0.sets.0.options.0.metadata",
  "steps.0.sets.0.options.0.metadata.code",
  "steps.0.sets.1.rules",
  "steps.0.sets.2.rules.min",
  "steps.0.sets.3.rules.accept",
  "flow",
  "flow.0.when",
  "dependencies.0",
];

/** Either errors that can be shown, or a definition that comes back as it went. */
function expectSound(parsed: Parsed): void {
  if (parsed.ok) {
    expect(parse(serialize(parsed.definition))).toStrictEqual(parsed);
    return;
  }
  expect(parsed.errors.length).toBeGreaterThan(0);
  for (const { path, message } of parsed.errors) {
    expect(typeof path).toBe("string");
    expect(message).toMatch(/[.?]$/);
  }
}

describe("parse never throws", () => {
  it("on any value", () => {
    fc.assert(fc.property(anything, (value) => expectSound(parse(value))));
  });

  it("on a document with any value in any place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) =>
        expectSound(parse(changed(fullDocument(), place, value))),
      ),
      { numRuns: 1_000 },
    );
  });

  it("on values that run in a circle", () => {
    const circle: unknown[] = [];
    circle.push(circle, circle, circle);
    const knot: Record<string, unknown> = {};
    Object.assign(knot, { a: knot, b: knot, sets: [knot], rules: knot, options: [knot], metadata: knot });
    for (const place of places) {
      expectSound(parse(changed(fullDocument(), place, circle)));
      expectSound(parse(changed(fullDocument(), place, knot)));
    }
  });

  it("on lists that are longer than they are full", () => {
    for (const place of places) expectSound(parse(changed(fullDocument(), place, new Array(4_000_000_000))));
  });

  it("on values that throw when they are read", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const trap = {
      get key() {
        throw new Error("No.");
      },
    };
    for (const place of places) {
      expectSound(parse(changed(fullDocument(), place, proxy)));
      expectSound(parse(changed(fullDocument(), place, trap)));
    }
  });

  it("on fields that are named like those of every object", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      for (const place of ["settings", "steps.0", "steps.0.sets.1.rules"]) {
        const hostile: unknown = JSON.parse(`{"key":"a","${name}":{"name":"inherited"}}`);
        expect(parse(changed(fullDocument(), place, hostile))).toMatchObject({
          ok: false,
          errors: expect.arrayContaining([expect.objectContaining({ path: expect.stringContaining(name) })]),
        });
      }
    }
  });

  it("and reads own fields only", () => {
    const heir: unknown = Object.create({ ...Object(fullDocument()) });
    expect(parse(heir).ok).toBe(false);
  });
});

describe("parseText never throws", () => {
  it("on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expectSound(parseText(text))));
  });

  it("on a document's text with a piece taken away, doubled or replaced", () => {
    const piece = fc.oneof(
      fc.constantFrom(..."{}[],:\"\\'\n0-e.", "null", '"key"', "\\u00"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), fc.nat({ max: 5 }), piece, (document, place, length, between) => {
        const text = JSON.stringify(document, null, place % 3);
        const at = place % (text.length + 1);
        const parsed = parseText(text.slice(0, at) + between + text.slice(at + length));
        expectSound(parsed);
        if (parsed.ok) return;
        for (const { line = 0, column = 0 } of parsed.errors) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("and finds what parse finds", () => {
    fc.assert(
      fc.property(arbitraryMutation, (document) => {
        const text = JSON.stringify(document);
        const [fromText, fromValue] = [parseText(text), parse(JSON.parse(text))];
        if (fromText.ok || fromValue.ok) expect(fromText).toStrictEqual(fromValue);
        else expect(said(fromText)).toEqual(said(fromValue));
      }),
      { numRuns: 500 },
    );
  });
});

function said(parsed: Parsed): readonly string[] {
  return parsed.ok ? [] : parsed.errors.map(({ path, message }) => `${path}: ${message}`).sort();
}

import { describe, expect, it } from "vitest";
import { changed } from "./changed.fixture.ts";
import { fullDocument } from "./full-document.fixture.ts";
import { parse } from "./parse.ts";

const METADATA = "steps.0.sets.0.options.0.metadata";
const METADATA_PATH = "steps[0].sets[0].options[0].metadata";

function errorsOf(document: unknown) {
  const parsed = parse(document);
  return parsed.ok ? [] : parsed.errors;
}

function many<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}

const bare = { format: "boardwalk.wizard/1", key: "a", name: "A", steps: [] };

describe("a document", () => {
  it.each([
    ["steps", 5_000, { key: "a" }],
    ["flow", 50_000, { from: "a", to: "a", type: "REQUIRED" }],
    ["dependencies", 100_000, { target: "a.a", on: "a.a.a", type: "SHOW_IF" }],
  ])("has in %s at most %i entries", (field, most, one) => {
    expect(errorsOf({ ...bare, [field]: many(most, one) })).toEqual([]);
    expect(errorsOf({ ...bare, [field]: many(most + 1, one) })).toMatchObject([
      { path: field, message: expect.stringContaining(`at most ${most}`) },
    ]);
  });

  it("has at most 50,000 options, all its sets together", () => {
    const options = many(25_000, { key: "a", label: "A" });
    const sets = many(2, { key: "a", type: "SINGLE", options });
    expect(errorsOf({ ...bare, steps: [{ key: "a", sets }] })).toEqual([]);
    const one = { key: "b", type: "MULTIPLE", options: many(1, { key: "a", label: "A" }) };
    expect(
      errorsOf({
        ...bare,
        steps: [
          { key: "a", sets },
          { key: "b", sets: [one] },
        ],
      }),
    ).toMatchObject([{ path: "steps[1].sets[0].options", message: expect.stringContaining("50000") }]);
  });

  it("may hold keys that stand twice and references to nothing, which check judges", () => {
    const flow = many(2, { from: "nowhere", to: "nowhere", type: "REQUIRED" });
    expect(errorsOf({ ...bare, steps: many(2, { key: "a" }), flow })).toEqual([]);
  });
});

describe("metadata", () => {
  const withMetadata = (metadata: unknown) => changed(fullDocument(), METADATA, metadata);
  /** JSON of `{"a":"…"}` takes 8 bytes beside the text. */
  const ofBytes = (text: string) => withMetadata({ a: text });

  it.each([
    ["x".repeat(9_992), "x".repeat(9_993)],
    ["é".repeat(4_996), "é".repeat(4_997)],
    ["€".repeat(3_330), "€".repeat(3_331)],
    ["😀".repeat(2_498), "😀".repeat(2_499)],
    ["\n".repeat(4_996), "\n".repeat(4_997)],
    ["\ud800".repeat(1_665), "\ud800".repeat(1_666)],
  ])("has at most 10,000 bytes as JSON", (fits, passes) => {
    expect(errorsOf(ofBytes(fits))).toEqual([]);
    expect(errorsOf(ofBytes(passes))).toMatchObject([
      { path: METADATA_PATH, message: expect.stringContaining("10000") },
    ]);
  });

  it("ends at depth 32 of the document", () => {
    const nested = (levels: number) => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
      return withMetadata({ a: value });
    };
    expect(errorsOf(nested(24))).toEqual([]);
    expect(errorsOf(nested(25))).toMatchObject([{ message: expect.stringContaining("32 levels") }]);
  });

  it("is copied, and nothing of the given value is kept", () => {
    const given = { list: [{ a: 1 }] };
    const parsed = parse(withMetadata(given));
    given.list.push({ a: 2 });
    expect(parsed).toMatchObject({
      definition: { steps: [{ sets: [{ options: [{ metadata: { list: [{ a: 1 }] } }] }, {}, {}, {}] }] },
    });
  });

  it("knows no negative zero, as JSON would not write it", () => {
    expect(parse(withMetadata({ a: -0 }))).toStrictEqual(parse(withMetadata({ a: 0 })));
  });

  it("keeps a field called __proto__ as its own, and touches no prototype", () => {
    const metadata: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"__proto__":1}}');
    const parsed = parse(withMetadata(metadata));
    const copied = parsed.ok ? parsed.definition.steps[0]?.sets[0]?.options[0]?.metadata : undefined;
    expect(JSON.stringify(copied)).toBe(JSON.stringify(metadata));
    expect(Object.getPrototypeOf(copied)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    [10n],
    [Symbol("a")],
    [() => 1],
    [Number.NaN],
    [Number.NEGATIVE_INFINITY],
    [new Date(0)],
    [new Map()],
    [undefined],
  ])("cannot hold a list with %s", (value) => {
    expect(errorsOf(withMetadata({ a: [value] }))).toMatchObject([{ path: `${METADATA_PATH}.a[0]` }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCondition, type Seen } from "../evaluator/run-condition.ts";
import { compileCondition } from "./compile-condition.ts";
import { someNames } from "./some-names.fixture.ts";

const compile = (text: string) => compileCondition(text, someNames);
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
// By the sets of someNames: texts, numbers and lists in turn, and one more text.
const nothingSeen: Seen = {
  value: (set) => ["", Number.NaN, []][(set - 1) % 3] ?? "",
  total: () => 0,
  skipped: () => [],
};

describe("nesting", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}true${")".repeat(depth)}`;

  it("of parentheses ends at 50", () => {
    expect(compile(nested(50)).ok).toBe(true);
    expect(compile(`${nested(50)} && ${nested(50)}`).ok).toBe(true);
    expect(compile(nested(51))).toMatchObject({ ok: false, column: 51, message: expect.stringContaining("50 deep") });
  });

  it("counts no parentheses of calls and no lists", () => {
    expect(compile(nested(50).replace("true", 'has(total) || answers.a.t.contains("x") || "x" in ["x"]')).ok).toBe(
      true,
    );
  });

  it("of ! in a row ends at 50, with blanks between them too", () => {
    expect(compile(`${"!".repeat(50)}true`)).toMatchObject({ ok: true, condition: true });
    expect(compile(`${"!".repeat(49)}true`)).toMatchObject({ ok: true, condition: [2, true, false] });
    expect(compile(`${"!".repeat(51)}true`)).toMatchObject({ ok: false, column: 51 });
    expect(compile(`${"! ".repeat(51)}true`)).toMatchObject({ ok: false, column: 101 });
  });

  it("of both together runs at its deepest", () => {
    const run = `${"!".repeat(49)}(true && `;
    const deepest = compile(`${run.repeat(50)}true${")".repeat(50)}`);
    expect(deepest.ok && runCondition(deepest.condition, nothingSeen)).toBe(true);
    expect(compile(`${"!(".repeat(51)}true${")".repeat(51)}`)).toMatchObject({ ok: false, column: 102 });
  });
});

describe("length", () => {
  it("is 10,000 code points", () => {
    const sized = (count: number) => `"${"😀".repeat(count - 8)}" != ""`;
    expect(compile(sized(10_000)).ok).toBe(true);
    expect(compile(sized(10_001))).toMatchObject({ ok: false, column: 10_001 });
    expect(compile(`true${" ".repeat(1_000_000)}`)).toMatchObject({ ok: false, column: 10_001 });
  });

  it("makes no depth: chains stay flat", () => {
    const chain = compile(Array.from({ length: 1_666 }, () => "true").join("&&"));
    expect(chain).toMatchObject({ ok: true, condition: { 0: "&", length: 1_667 } });
    const mixed = compile(`${"false&&true||".repeat(700)}true`);
    expect(mixed.ok && runCondition(mixed.condition, nothingSeen)).toBe(true);
  });
});

describe("hostile text", () => {
  const shapes = [
    "(",
    ")",
    "!",
    "[",
    '"',
    "'",
    "\\",
    "&",
    "&&",
    "||",
    ".",
    ",",
    "-",
    "1",
    "a",
    "_",
    "in ",
    "has(",
    "answers.",
  ];
  const more = [
    '"\\',
    "answers.a.",
    "total==",
    "total<1||",
    "!(",
    "(!",
    '["",',
    '"a"in[',
    "((total)==",
    " ",
    "\n",
    "😀",
    "\ud800",
    "\0",
  ];

  it("is refused or compiled, whatever is repeated", () => {
    for (const shape of [...shapes, ...more]) {
      for (const text of [shape.repeat(10_000 / shape.length), `true||${shape.repeat(9_000 / shape.length)}`]) {
        const compiled = compile(text);
        if (compiled.ok) expect(typeof runCondition(compiled.condition, nothingSeen)).toBe("boolean");
        else {
          expect(compiled.column).toBeLessThanOrEqual([...text].length + 1);
          expect(compiled.message.length).toBeLessThan(400);
        }
      }
    }
  });

  it("never makes the compiler throw", () => {
    const words = fc.constantFrom(
      ...shapes,
      ...more,
      "true",
      "answers.a.t",
      "answers.a.n",
      "skipped",
      "==",
      "<",
      "'x'",
      "5",
    );
    const soup = fc
      .array(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ unit: codePoint, maxLength: 2 })), { maxLength: 30 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: codePoint }), fc.string()), (text) => {
        const compiled = compile(text);
        if (compiled.ok) expect(typeof runCondition(compiled.condition, nothingSeen)).toBe("boolean");
        else {
          expect(compiled.message).not.toBe("");
          expect(compiled.column).toBeGreaterThanOrEqual(1);
          expect(compiled.column).toBeLessThanOrEqual([...text].length + 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("is not repeated at length in what an author is told", () => {
    const long = "x".repeat(9_000);
    for (const text of [long, `answers.${long}.${long.slice(8_000)} == 1`, `"${long}" == 1`, `answers.a.t.${long}()`]) {
      const compiled = compile(text);
      expect(compiled).toMatchObject({ ok: false });
      expect(compiled.ok || compiled.message.length).toBeLessThan(400);
    }
  });

  it("is looked up no more often than it names something", () => {
    for (const count of [60, 600]) {
      let lookUps = 0;
      const set = () => {
        lookUps++;
        return { set: 0, type: "number" as const };
      };
      const text = Array.from({ length: count }, () => "answers.a.b==1").join("||");
      expect(compileCondition(text, { set }).ok).toBe(true);
      expect(lookUps).toBe(count);
    }
  });
});

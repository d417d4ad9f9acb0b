import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../pattern/compile-pattern.ts";
import { matchPattern } from "./match-pattern.ts";

const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

function patternOf(source: string) {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(`${source} at ${compiled.column}: ${compiled.message}`);
  return compiled.pattern;
}

/** The reference: a native regular expression on the whole text, with blanks of ASCII alone. */
function nativeOf(source: string): RegExp {
  let inClass = false;
  const ascii = source.replace(/\\.|[[\]]/gsu, (sign) => {
    if (sign === "[") inClass = true;
    if (sign === "]") inClass = false;
    if (sign === "\\s") return inClass ? "\\t-\\r " : "[\\t-\\r ]";
    if (sign === "\\S") return inClass ? "\\0-\\x08\\x0e-\\x1f!-\\u{10ffff}" : "[^\\t-\\r ]";
    return sign;
  });
  return new RegExp(`^(?:${ascii})$`, "u");
}

/** A source together with texts that it is likely to match. */
interface Sample {
  readonly source: string;
  readonly text: fc.Arbitrary<string>;
}

const characters = ["a", "b", "z", "0", "_", "-", " ", "\n", "\u00a0", "\u2028", "é", "\ud83d", "\ude00", "😀", "😁"];
const anything = fc.string({ unit: fc.constantFrom(...characters), maxLength: 6 });

const single = fc
  .constantFrom<[string, string]>(
    ...[..."abz0- é😀\ud83d\n"].map((character): [string, string] => [character, character]),
    ["\\x61", "a"],
    ["\\u{1f601}", "😁"],
    ["\\ud83d\\ude00", "😀"],
    ["\\ud83d", "\ud83d"],
    ["\\u2028", "\u2028"],
    ["\\n", "\n"],
    ["\\cJ", "\n"],
    ["\\.", "."],
  )
  .map(([source, text]): Sample => ({ source, text: fc.constant(text) }));

const members = fc.constantFrom(
  "a",
  "b-z",
  "\\d",
  "\\D",
  "\\w",
  "\\W",
  "\\s",
  "\\S",
  "-",
  "é",
  "😀-😂",
  "\\ud83d",
  "[",
  "\\]",
);
const classOf = fc
  .tuple(fc.constantFrom("", "^"), fc.array(members, { maxLength: 3 }))
  // What stands behind a - must not make a range of it.
  .map(
    ([negation, all]) =>
      `[${negation}${all.filter((member) => member !== "-").join("")}${all.includes("-") ? "-" : ""}]`,
  );
const wide = fc
  .oneof(fc.constantFrom(".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S"), classOf)
  .map((source): Sample => ({ source, text: fc.constantFrom(...characters) }));

const samples = fc.letrec<{ leaf: Sample; whole: Sample }>((tie) => ({
  leaf: fc.oneof(single, single, wide),
  whole: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc.array(tie("whole"), { maxLength: 3 }).map((parts) => ({
      source: parts.map(({ source }) => `(?:${source})`).join(""),
      text: fc.tuple(...parts.map(({ text }) => text)).map((texts) => texts.join("")),
    })),
    fc.array(tie("leaf"), { minLength: 1, maxLength: 3 }).map((parts) => ({
      source: parts.map(({ source }) => source).join(""),
      text: fc.tuple(...parts.map(({ text }) => text)).map((texts) => texts.join("")),
    })),
    fc.array(tie("whole"), { minLength: 1, maxLength: 3 }).map((parts) => ({
      source: `(${parts.map(({ source }) => source).join("|")})`,
      text: fc.oneof(...parts.map(({ text }) => text)),
    })),
    fc
      .tuple(
        tie("whole"),
        fc.constantFrom(
          ["?", 0, 1],
          ["*", 0, 3],
          ["+", 1, 3],
          ["{2}", 2, 2],
          ["{0,2}", 0, 2],
          ["{1,}", 1, 3],
          ["{0}", 0, 0],
        ),
      )
      .map(([{ source, text }, [sign, minLength, maxLength]]) => ({
        source: `(${source})${sign}`,
        text: fc
          .array(text, { minLength: Number(minLength), maxLength: Number(maxLength) })
          .map((texts) => texts.join("")),
      })),
  ),
})).whole;

describe("a pattern takes what a native regular expression takes", () => {
  it("on random patterns, with texts that are likely to match or to fail late", () => {
    let taken = 0;
    const cases = samples.chain(({ source, text }) =>
      fc.record({
        source: fc
          .tuple(fc.constantFrom("", "^"), fc.constantFrom("", "$"))
          .map(([first, last]) => first + source + last),
        text: fc.oneof(
          text,
          fc.tuple(text, anything).map((parts) => parts.join("")),
          anything,
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ source, text }) => {
        const matched = matchPattern(patternOf(source), text);
        if (matched) taken++;
        expect(matched).toBe(nativeOf(source).test(text));
      }),
      { numRuns: 4_000 },
    );
    expect(taken).toBeGreaterThan(1_000);
  });

  it("and is refused where that is, or for one of the known reasons", () => {
    const known =
      /look around|no names|refer back|whole texts only|\\[pP] is not known|A group is|lazy|\^ can only begin|at most 100 times|at most 5,000/;
    const signs = fc.constantFrom(
      ...[
        "a",
        "b",
        "-",
        "5",
        "😀",
        "\\",
        "\\d",
        "\\S",
        "\\u",
        "\\u{",
        "\\x",
        "\\c",
        "\\0",
        "{",
        "}",
        "{2}",
        "{1,",
        "[",
        "[^",
        "]",
      ],
      ...[
        "(",
        "(?:",
        "(?",
        ")",
        "|",
        "*",
        "+",
        "?",
        ".",
        "^",
        "$",
        ",",
        "\\ud83d",
        "\\ude00",
        "\\-",
        "/",
        "\\b",
        "\\k",
        "\\1",
      ],
    );
    const sources = fc.oneof(
      fc.array(signs, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.string(),
      fc.string({ unit: codePoint }),
    );
    fc.assert(
      fc.property(sources, anything, (source, text) => {
        const compiled = compilePattern(source);
        let native: RegExp | null = null;
        try {
          new RegExp(source, "u");
          native = nativeOf(source);
        } catch {}
        if (compiled.ok) expect(matchPattern(compiled.pattern, text)).toBe(native?.test(text));
        else {
          if (native !== null) expect(compiled.message).toMatch(known);
          expect(compiled.column).toBeGreaterThanOrEqual(1);
          expect(compiled.column).toBeLessThanOrEqual([...source].length + 1);
        }
      }),
      { numRuns: 4_000 },
    );
  });
});

describe("a text is read once", () => {
  /** How often the program is looked into. */
  function steps(source: string, text: string): number {
    const pattern = patternOf(source);
    let count = 0;
    const program = new Proxy(pattern.program, {
      get: (target, key) => {
        count++;
        return Reflect.get(target, key);
      },
    });
    expect(matchPattern({ ...pattern, program }, text)).toBe(false);
    return count;
  }

  it.each([
    "(a+)+b",
    "(a|a)*b",
    "(.*)*x",
    "(a*)*b",
    "((a?){20}a{20})*b",
    "(a|aa)+b",
    "(.*a){10}b",
    "(\\w+\\s?)*!",
    "(((a*)*)*)*b",
  ])("whatever %s does to others", (source) => {
    const few = steps(source, "a".repeat(1_000));
    expect(steps(source, "a".repeat(10_000))).toBeLessThan(few * 10.5);
    expect(few).toBeLessThanOrEqual(1_001 * (patternOf(source).program.length + 1) + 1);
  });

  it("only as far as anything can still match", () => {
    expect(steps("a{3}b", `aax${"a".repeat(100_000)}`)).toBeLessThan(20);
  });

  it("in at most as many steps as there are states, however many those are", () => {
    const source = "(a?){100}".repeat(50);
    const { program } = patternOf(source);
    expect(steps(source, `${"a".repeat(20)}b`)).toBeLessThanOrEqual(22 * (program.length + 1));
  });

  it("by code points, half characters too", () => {
    const dot = patternOf(".{2}");
    expect(["😀😀", "\ud83d\ud83d", "\ude00\ud83d", "a\ud83d"].map((text) => matchPattern(dot, text))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["😀", "\u2028a", "a\n"].map((text) => matchPattern(dot, text))).toEqual([false, false, false]);
  });
});

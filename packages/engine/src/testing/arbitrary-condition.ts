import fc from "fast-check";
import type { SetInput } from "./definition-input.ts";
import { type KnownSet, pick } from "./references.ts";

/** Writes itself over the sets that there are. */
type Term = (sets: readonly KnownSet[]) => string;

/** Conditions over the sets of a wizard; bad only where a set that is named does not exist. */
export function arbitraryTruth(): fc.Arbitrary<Term> {
  const { truth } = fc.letrec<{ truth: Term }>((tie) => ({
    truth: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      relation,
      fc.constantFrom<Term>(
        () => "true",
        () => "false",
      ),
      tie("truth").map(
        (one): Term =>
          (sets) =>
            `!(${one(sets)})`,
      ),
      fc.tuple(tie("truth"), fc.constantFrom("&&", "||", " && ", "==", "!="), tie("truth")).map(
        ([a, sign, b]): Term =>
          (sets) =>
            `(${a(sets)})${sign}(${b(sets)})`,
      ),
    ),
  }));
  return truth;
}

export const badConditions = [
  "",
  "total",
  'answers.nowhere.p == "x"',
  "total == 'x'",
  "skipped == skipped",
  "1 < 2 < 3",
  'total.contains("x")',
  "true && ",
  '"a" in ["a",]',
  "'\\d' == 'd'",
  `${"(".repeat(51)}true${")".repeat(51)}`,
  `${"!".repeat(51)}true`,
];

const strings = [
  "",
  "x",
  "y",
  "z",
  "a",
  "b",
  "ab",
  "Ada",
  "2027-01-15",
  "a.pdf",
  "🎪",
  "\uffee",
  "it's",
  'a"b',
  "a\\\n\tb",
];

const string: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...strings), fc.constantFrom('"', "'")).map(quoted);

const text: fc.Arbitrary<Term> = fc.oneof(
  {
    weight: 1,
    arbitrary: string.map(
      (literal): Term =>
        () =>
          literal,
    ),
  },
  { weight: 3, arbitrary: reference((set) => valueType(set) === "text", '"x"') },
);

const list: fc.Arbitrary<Term> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Term>(() => "skipped") },
  {
    weight: 1,
    arbitrary: fc.array(string, { maxLength: 3 }).map(
      (literals): Term =>
        () =>
          `[${literals.join(", ")}]`,
    ),
  },
  { weight: 3, arbitrary: reference((set) => valueType(set) === "list", "skipped") },
);

const number: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom("0", "1", "2", "+7", "-2.5", "0.15", "0.3", "100").map(
    (literal): Term =>
      () =>
        literal,
  ),
  fc.constant<Term>(() => "total"),
  reference((set) => valueType(set) === "number", "total"),
  reference((set) => valueType(set) !== "number", "skipped").map(
    (one): Term =>
      (sets) =>
        `${one(sets)}.size()`,
  ),
);

/** What is true of the whole path, and so may change by an answer far away. */
export const arbitraryPathTruth: fc.Arbitrary<Term> = fc.oneof(
  fc.tuple(fc.constantFrom("<", "<=", ">", ">=", "==", "!="), fc.constantFrom("0", "0.2", "1.1", "5", "1250.05")).map(
    ([sign, price]): Term =>
      () =>
        `total ${sign} ${price}`,
  ),
  fc.nat(20).map(
    (seed): Term =>
      (sets) =>
        `"${pick(sets, seed)?.step ?? "a"}" in skipped`,
  ),
);

const relation: fc.Arbitrary<Term> = fc.oneof(
  arbitraryPathTruth,
  fc.tuple(text, fc.constantFrom("==", "!=", " < ", "<=", ">", ">="), text).map(written),
  fc.tuple(number, fc.constantFrom("==", "!=", " < ", "<=", ">", ">="), number).map(written),
  fc.tuple(text, fc.constant(" in "), list).map(written),
  fc
    .tuple(
      reference((set) => valueType(set) === "text", "skipped"),
      fc.constantFrom("startsWith", "endsWith", "contains"),
      string,
    )
    .map(
      ([one, method, literal]): Term =>
        (sets) => {
          const ref = one(sets);
          return `${ref}.${ref === "skipped" ? "contains" : method}(${literal})`;
        },
    ),
  fc
    .tuple(
      reference((set) => valueType(set) === "list", "skipped"),
      string,
    )
    .map(
      ([one, literal]): Term =>
        (sets) =>
          `${one(sets)}.contains( ${literal} )`,
    ),
  reference(() => true, "total").map(
    (one): Term =>
      (sets) =>
        `has(${one(sets)})`,
  ),
);

function written([a, sign, b]: readonly [Term, string, Term]): Term {
  return (sets) => `${a(sets)}${sign}${b(sets)}`;
}

/** Names one of the sets that fit, or says something else where none does. */
function reference(fits: (set: SetInput) => boolean, otherwise: string): fc.Arbitrary<Term> {
  return fc.nat(30).map(
    (seed): Term =>
      (sets) => {
        const found = pick(
          sets.filter(({ set }) => fits(set)),
          seed,
        );
        return found ? `answers.${found.step}.${found.set.key}` : otherwise;
      },
  );
}

function valueType(set: SetInput): "text" | "number" | "list" {
  if (set.type === "MULTIPLE" || set.type === "FILE_UPLOAD") return "list";
  return set.type === "TEXT_INPUT" && set.rules?.format === "number" ? "number" : "text";
}

function quoted([text, mark]: readonly [string, string]): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return mark + escaped.replaceAll(mark, `\\${mark}`) + mark;
}

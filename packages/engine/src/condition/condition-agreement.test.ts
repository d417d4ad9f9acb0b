import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCondition, type Seen } from "../evaluator/run-condition.ts";
import { compileCondition } from "./compile-condition.ts";
import { someNames } from "./some-names.fixture.ts";

type Sign = "==" | "!=" | "<" | "<=" | ">" | ">=";
type Words = { kind: "text"; of: "t" | "u" } | { kind: "list"; of: "m" | "o" | "skipped" };
type TextPart = { kind: "quoted"; value: string } | Extract<Words, { kind: "text" }>;
type NumberPart =
  | { kind: "literal"; value: number }
  | { kind: "number"; of: "n" | "k" | "total" }
  | { kind: "size"; of: Words };
type ListPart = { kind: "listed"; value: readonly string[] } | Extract<Words, { kind: "list" }>;
type Part =
  | { kind: "truth"; value: boolean }
  | { kind: "not"; part: Part }
  | { kind: "and" | "or"; parts: readonly Part[] }
  | { kind: "numbers"; sign: Sign; left: NumberPart; right: NumberPart }
  | { kind: "texts"; sign: Sign; left: TextPart; right: TextPart }
  | { kind: "truths"; sign: "==" | "!="; left: Part; right: Part }
  | { kind: "in"; text: TextPart; list: ListPart }
  | { kind: "call"; method: "contains" | "startsWith" | "endsWith"; of: Extract<Words, { kind: "text" }>; text: string }
  | { kind: "member"; of: Extract<Words, { kind: "list" }>; text: string }
  | { kind: "has"; of: Words | Extract<NumberPart, { kind: "number" }> };

interface World {
  readonly texts: Readonly<Record<"t" | "u", string>>;
  readonly numbers: Readonly<Record<"n" | "k", number | null>> & { readonly total: number };
  readonly lists: Readonly<Record<"m" | "o" | "skipped", readonly string[]>>;
}

/** Half characters and those beyond 16 bits only where asked for: other engines order and keep them in ways of their own. */
function arbitraries(characters: readonly string[], absent: boolean) {
  const word = fc.string({ unit: fc.constantFrom(...characters), maxLength: 3 });
  const double = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.5, -0.5, 0.1, 2.25, 1e15));
  const text = fc.constantFrom("t" as const, "u" as const).map((of) => ({ kind: "text" as const, of }));
  const list = fc
    .constantFrom("m" as const, "o" as const, "skipped" as const)
    .map((of) => ({ kind: "list" as const, of }));
  const number = fc
    .constantFrom("n" as const, "k" as const, "total" as const)
    .map((of) => ({ kind: "number" as const, of }));
  const textPart = fc.oneof(
    text,
    word.map((value) => ({ kind: "quoted" as const, value })),
  );
  const size = fc.oneof(text, list).map((of) => ({ kind: "size" as const, of }));
  const numberPart = fc.oneof(
    number,
    size,
    double.map((value) => ({ kind: "literal" as const, value })),
  );
  const listPart = fc.oneof(
    list,
    fc.array(word, { maxLength: 3 }).map((value) => ({ kind: "listed" as const, value })),
  );
  const sign = fc.constantFrom<Sign>("==", "!=", "<", "<=", ">", ">=");
  const method = fc.constantFrom("contains" as const, "startsWith" as const, "endsWith" as const);
  const { part } = fc.letrec<{ part: Part; leaf: Part }>((tie) => ({
    leaf: fc.oneof(
      fc.boolean().map((value) => ({ kind: "truth" as const, value })),
      fc.record({ kind: fc.constant("numbers" as const), sign, left: numberPart, right: numberPart }),
      fc.record({ kind: fc.constant("texts" as const), sign, left: textPart, right: textPart }),
      fc.record({ kind: fc.constant("in" as const), text: textPart, list: listPart }),
      fc.record({ kind: fc.constant("call" as const), method, of: text, text: word }),
      fc.record({ kind: fc.constant("member" as const), of: list, text: word }),
      fc.record({ kind: fc.constant("has" as const), of: fc.oneof(text, list, number) }),
    ),
    part: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie("leaf"),
      fc.record({ kind: fc.constant("not" as const), part: tie("part") }),
      fc.record({
        kind: fc.constantFrom("and" as const, "or" as const),
        parts: fc.array(tie("part"), { minLength: 2, maxLength: 4 }),
      }),
      fc.record({
        kind: fc.constant("truths" as const),
        sign: fc.constantFrom("==" as const, "!=" as const),
        left: tie("part"),
        right: tie("part"),
      }),
    ),
  }));
  const perhaps = absent ? fc.option(double) : double;
  const world: fc.Arbitrary<World> = fc.record({
    texts: fc.record({ t: word, u: word }),
    numbers: fc.record({ n: perhaps, k: perhaps, total: double }),
    lists: fc.record({
      m: fc.array(word),
      o: fc.array(word, { maxLength: 2 }),
      skipped: fc.array(word, { maxLength: 2 }),
    }),
  });
  return { part, world };
}

const quoted = (value: string) =>
  `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
const name = (of: string) => (of === "total" || of === "skipped" ? of : `answers.a.${of}`);
const listed = (value: readonly string[]) => `[${value.map(quoted).join(",")}]`;

/** One tree in either language: `cel` has typed doubles, no contains() on lists, and no has() of a text. */
function write(part: Part | TextPart | NumberPart | ListPart, cel: boolean): string {
  const inner = (of: Parameters<typeof write>[0]) => write(of, cel);
  switch (part.kind) {
    case "truth":
      return String(part.value);
    case "not":
      return `!(${inner(part.part)})`;
    case "and":
      return part.parts
        .map((item) => (item.kind === "or" || item.kind === "and" ? `(${inner(item)})` : inner(item)))
        .join(" && ");
    case "or":
      return part.parts.map((item) => (item.kind === "or" ? `(${inner(item)})` : inner(item))).join("||");
    case "numbers":
    case "texts":
      return `${inner(part.left)} ${part.sign} ${inner(part.right)}`;
    case "truths":
      return `(${inner(part.left)})${part.sign}(${inner(part.right)})`;
    case "in":
      return `${inner(part.text)} in ${inner(part.list)}`;
    case "call":
      return `${name(part.of.of)}.${part.method}(${quoted(part.text)})`;
    case "member":
      return cel ? `${quoted(part.text)} in ${name(part.of.of)}` : `${name(part.of.of)}.contains(${quoted(part.text)})`;
    case "has":
      if (!cel) return `has(${name(part.of.of)})`;
      return part.of.kind === "number" ? "true" : `${name(part.of.of)}.size() != 0`;
    case "quoted":
      return quoted(part.value);
    case "listed":
      return listed(part.value);
    case "literal":
      return cel && Number.isInteger(part.value) ? `${part.value}.0` : String(part.value);
    case "size":
      return cel ? `double(${name(part.of.of)}.size())` : `${name(part.of.of)}.size()`;
    default:
      return name(part.of);
  }
}

/** The meaning once more, as slow and plain as can be. */
function meaning(part: Part, world: World): boolean {
  const words = (of: TextPart | ListPart): string | readonly string[] =>
    of.kind === "quoted" || of.kind === "listed"
      ? of.value
      : of.kind === "text"
        ? world.texts[of.of]
        : world.lists[of.of];
  const points = (of: TextPart | ListPart) => Array.from(words(of), (item) => item.codePointAt(0) ?? 0);
  const number = (of: NumberPart) =>
    of.kind === "literal" ? of.value : of.kind === "number" ? world.numbers[of.of] : points(of.of).length;
  const signed = (sign: Sign, difference: number) =>
    (difference < 0 && "< <= !=".split(" ").includes(sign)) ||
    (difference === 0 && "== <= >=".split(" ").includes(sign)) ||
    (difference > 0 && "> >= !=".split(" ").includes(sign));
  switch (part.kind) {
    case "truth":
      return part.value;
    case "not":
      return !meaning(part.part, world);
    case "and":
      return part.parts.reduce((all, item) => meaning(item, world) && all, true);
    case "or":
      return part.parts.reduce((any, item) => meaning(item, world) || any, false);
    case "numbers": {
      const [left, right] = [number(part.left), number(part.right)];
      return left !== null && right !== null && signed(part.sign, left - right);
    }
    case "texts": {
      const [left, right] = [points(part.left), points(part.right)];
      const at = left.findIndex((point, place) => point !== right[place]);
      const difference = at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
      return signed(part.sign, difference);
    }
    case "truths":
      return (meaning(part.left, world) === meaning(part.right, world)) === (part.sign === "==");
    case "in":
      return [...words(part.list)].some((item) => item === words(part.text));
    case "call": {
      const whole = world.texts[part.of.of];
      if (part.method === "startsWith") return whole.slice(0, part.text.length) === part.text;
      if (part.method === "endsWith") return whole.slice(Math.max(0, whole.length - part.text.length)) === part.text;
      return whole.split(part.text).length > 1 || part.text === "";
    }
    case "member":
      return world.lists[part.of.of].some((item) => item === part.text);
    case "has":
      return part.of.kind === "number" ? world.numbers[part.of.of] !== null : words(part.of).length > 0;
  }
}

function run(text: string, world: World): boolean {
  const compiled = compileCondition(text, someNames);
  if (!compiled.ok) throw new Error(`${text} at ${compiled.column}: ${compiled.message}`);
  const carried: typeof compiled.condition = JSON.parse(JSON.stringify(compiled.condition));
  expect(carried).toEqual(compiled.condition);
  const { texts, numbers, lists } = world;
  const values = [texts.t, numbers.n ?? Number.NaN, lists.m, texts.u, numbers.k ?? Number.NaN, lists.o];
  const seen: Seen = {
    value: (set) => values[set - 1] ?? "",
    total: () => world.numbers.total,
    skipped: () => world.lists.skipped,
  };
  return runCondition(carried, seen);
}

describe("a condition means", () => {
  it("what cel-js makes of it, where it has the words for it", () => {
    const schema = { a: { t: "string", u: "string", n: "double", k: "double", m: "list<string>", o: "list<string>" } };
    const cel = new Environment()
      .registerVariable({ name: "answers", schema })
      .registerVariable("total", "double")
      .registerVariable("skipped", "list<string>");
    const { part, world } = arbitraries(["a", "b", "B", "é", "\\", '"', "'", "\n", "\t", " "], false);
    fc.assert(
      fc.property(part, world, (tree, { texts, numbers, lists }) => {
        const { total, ...known } = numbers;
        const { skipped, ...chosen } = lists;
        const context = { answers: { a: { ...texts, ...known, ...chosen } }, total, skipped };
        expect(run(write(tree, false), { texts, numbers, lists })).toBe(cel.evaluate(write(tree, true), context));
      }),
      { numRuns: 1_000 },
    );
  });

  it("what the page says, with absent numbers and every character", () => {
    const { part, world } = arbitraries(
      ["a", "b", "\ud83d", "\ude00", "😀", "\uff5e", "\ue000", "\\", '"', "\n"],
      true,
    );
    fc.assert(
      fc.property(part, world, (tree, given) => {
        expect(run(write(tree, false), given)).toBe(meaning(tree, given));
      }),
      { numRuns: 2_000 },
    );
  });
});

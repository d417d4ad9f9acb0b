import { describe, expect, it } from "vitest";
import { compileCondition } from "../condition/compile-condition.ts";
import { someNames } from "../condition/some-names.fixture.ts";
import { runCondition, type Seen } from "./run-condition.ts";

interface Given {
  readonly t?: string;
  readonly n?: number;
  readonly m?: readonly string[];
  readonly total?: number;
  readonly skipped?: readonly string[];
}

function run(text: string, given: Given = {}): boolean {
  const compiled = compileCondition(text, someNames);
  if (!compiled.ok) throw new Error(`${text}: ${compiled.message}`);
  const seen: Seen = {
    value: (set) => [given.t ?? "", given.n ?? Number.NaN, given.m ?? []][(set - 1) % 3] ?? "",
    total: () => given.total ?? 0,
    skipped: () => given.skipped ?? [],
  };
  return runCondition(compiled.condition, seen);
}

describe("a number that is absent", () => {
  it.each(["==", "!=", "<", "<=", ">", ">="])("makes %s false on both sides", (sign) => {
    expect(run(`answers.a.n ${sign} 7`)).toBe(false);
    expect(run(`7 ${sign} answers.a.n`)).toBe(false);
    expect(run(`answers.a.n ${sign} answers.a.n`)).toBe(false);
    expect(run(`!answers.a.n ${sign} 7`)).toBe(true);
  });

  it("is not there, while 0 is", () => {
    expect(run("has(answers.a.n)")).toBe(false);
    expect(run("has(answers.a.n)", { n: 0 })).toBe(true);
    expect(run("has(total)")).toBe(true);
  });
});

describe("comparisons", () => {
  it.each([
    ["==", [false, true, false]],
    ["!=", [true, false, true]],
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    [">", [false, false, true]],
    [">=", [false, true, true]],
  ])("%s of less, equal and greater", (sign, expected) => {
    expect([1, 2, 3].map((n) => run(`answers.a.n ${sign} 2`, { n }))).toEqual(expected);
    expect(["a", "ab", "b"].map((t) => run(`answers.a.t ${sign} 'ab'`, { t }))).toEqual(expected);
  });

  it("order texts by code point, half characters too", () => {
    const rising = ["", "Z", "a", "aa", "é", "\ud7ff", "\ud83d", "\ud83d\ue000", "\ude00", "\uff5e", "😀", "😀a", "😁"];
    for (const [i, one] of rising.entries()) {
      for (const [j, other] of rising.entries()) {
        expect(run(`answers.a.t < "${other}"`, { t: one })).toBe(i < j);
        expect(run(`answers.a.t == "${other}"`, { t: one })).toBe(i === j);
      }
    }
  });

  it("are of IEEE doubles", () => {
    expect(run("answers.a.n == 0.3", { n: 0.1 + 0.2 })).toBe(false);
    expect(run("answers.a.n == -0", { n: 0 })).toBe(true);
    expect(run("9007199254740993 == 9007199254740992")).toBe(true);
    expect(run(`answers.a.n < ${"9".repeat(400)}`, { n: Number.MAX_VALUE })).toBe(true);
    expect(run(`answers.a.n == ${"9".repeat(400)}`, { n: Infinity })).toBe(true);
    expect(run("total > 0.15", { total: 0.15 })).toBe(false);
  });

  it("tell truths apart", () => {
    expect(run("(answers.a.n == 1) == (answers.a.t == '')", { n: 1 })).toBe(true);
    expect(run("(answers.a.n == 1) != false", { n: 2 })).toBe(false);
  });
});

describe("texts and lists", () => {
  it("are not there when empty", () => {
    expect(["", "x"].map((t) => run("has(answers.a.t)", { t }))).toEqual([false, true]);
    expect([[], ["x"]].map((m) => run("has(answers.a.m)", { m }))).toEqual([false, true]);
    expect([[], ["x"]].map((skipped) => run("has(skipped)", { skipped }))).toEqual([false, true]);
  });

  it("have a size, of texts in code points", () => {
    expect(run("answers.a.t.size() == 4", { t: "a😀\ud83db" })).toBe(true);
    expect(run("answers.a.m.size() == 2", { m: ["long", ""] })).toBe(true);
    expect(run("skipped.size() == 0 && answers.a.t.size() == 0")).toBe(true);
  });

  it("contain a part of a text, but whole members of a list", () => {
    expect(run("answers.a.t.contains('ell')", { t: "hello" })).toBe(true);
    expect(run("answers.a.m.contains('ell')", { m: ["hello"] })).toBe(false);
    expect(run("answers.a.m.contains('hello')", { m: ["hello"] })).toBe(true);
    expect(run("answers.a.t.contains('')")).toBe(true);
    expect(run("answers.a.m.contains('')")).toBe(false);
  });

  it("start and end with a text", () => {
    expect(run("answers.a.t.startsWith('he') && answers.a.t.endsWith('lo')", { t: "hello" })).toBe(true);
    expect(run("answers.a.t.startsWith('lo') || answers.a.t.endsWith('he')", { t: "hello" })).toBe(false);
  });

  it("are looked for with in", () => {
    expect(run("'team' in skipped", { skipped: ["team"] })).toBe(true);
    expect(run("answers.a.t in ['a', 'b']", { t: "b" })).toBe(true);
    expect(run("answers.a.t in ['a', 'b']", { t: "c" })).toBe(false);
    expect(run("answers.a.t in answers.a.m", { t: "constructor", m: [] })).toBe(false);
    expect(run("answers.a.t in []")).toBe(false);
  });
});

describe("&&, || and !", () => {
  it("join as everywhere", () => {
    expect(run("true || false && false")).toBe(true);
    expect(run("(true || false) && false")).toBe(false);
    expect(run("!false && !(true && false)")).toBe(true);
  });
});

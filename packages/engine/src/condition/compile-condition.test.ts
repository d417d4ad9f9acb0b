import { describe, expect, it } from "vitest";
import { compileCondition } from "./compile-condition.ts";
import { someNames } from "./some-names.fixture.ts";

const compile = (text: string) => compileCondition(text, someNames);

function codeOf(text: string) {
  const compiled = compile(text);
  if (!compiled.ok) throw new Error(`${text} at ${compiled.column}: ${compiled.message}`);
  return compiled.condition;
}

describe("a condition becomes plain data", () => {
  it.each([
    ["true", true],
    ["answers.a.n < 50", [1, ["n", 2], 50]],
    ["answers.a.n == -0", [2, ["n", 2], 0]],
    ["+5 <= -5.25", [3, 5, -5.25]],
    ["total>0.15", [4, ["T"], 0.15]],
    ["answers.a.n!=1", [5, ["n", 2], 1]],
    ["'x' >= answers.a.t", [6, "x", ["t", 1]]],
    ["answers.a.t in ['x', \"y\"]", ["c", ["[", "x", "y"], ["t", 1]]],
    ["answers.a.t in []", ["c", ["["], ["t", 1]]],
    ['"a" in skipped', ["c", ["k"], "a"]],
    ['answers.a.m.contains("x")', ["c", ["l", 3], "x"]],
    ['answers.a.t.contains("x")', ["c", ["t", 1], "x"]],
    ['answers.a.t.startsWith("x")', ["s", ["t", 1], "x"]],
    ['answers.a.t.endsWith("x")', ["e", ["t", 1], "x"]],
    ["answers.a.t.size() == answers.a.m.size()", [2, ["z", ["t", 1]], ["z", ["l", 3]]]],
    ["skipped.size() > 0", [4, ["z", ["k"]], 0]],
    ["has(total)", ["h", ["T"]]],
    ["has(skipped) && has(answers.a.n) && has(answers.a.t)", ["&", ["h", ["k"]], ["h", ["n", 2]], ["h", ["t", 1]]]],
    ["true || false && true", ["|", true, ["&", false, true]]],
    ["(true || false) && true", ["&", ["|", true, false], true]],
    ['!answers.a.t == "x"', [2, [2, ["t", 1], "x"], false]],
    ["!!true", true],
    ["!!!true", [2, true, false]],
    ['(answers.a.t) == ((("x")))', [2, ["t", 1], "x"]],
    ["(answers.a.n < 1) != (true)", [5, [1, ["n", 2], 1], true]],
    ['("x") in (answers.a.m)', ["c", ["l", 3], "x"]],
  ])("%s", (text, code) => {
    expect(codeOf(text)).toEqual(code);
  });

  it("that JSON carries unchanged, infinite numbers and half characters too", () => {
    const code = codeOf(
      `answers.a.n < ${"9".repeat(400)} || answers.a.n > -${"9".repeat(400)} || "\ud83d" == "__proto__"`,
    );
    expect(JSON.parse(JSON.stringify(code))).toEqual(code);
    const infinite = [
      [1, ["n", 2], ["+", "Infinity"]],
      [4, ["n", 2], ["+", "-Infinity"]],
    ];
    expect(code).toEqual(["|", ...infinite, [2, "\ud83d", "__proto__"]]);
  });

  it("says what it reads, each once, in rising order", () => {
    expect(compile("answers.a.m.size() > total && answers.a.n < answers.a.n && has(answers.a.t)")).toMatchObject({
      reads: { sets: [1, 2, 3], total: true, skipped: false },
    });
    expect(compile("has(skipped) || true")).toMatchObject({ reads: { sets: [], total: false, skipped: true } });
  });
});

describe("the grammar", () => {
  it("lets blanks stand between any two tokens", () => {
    const tokens = ["!", "(", "answers", ".", "a", ".", "t", ".", "size", "(", ")", ">=", "-5", "||", '"x"', "in"];
    const more = ["[", '"x"', ",", "'y'", "]", "&&", "has", "(", "total", ")", ")"];
    const all = [...tokens, ...more];
    const tight = all.join("").replace('"x"in', '"x" in');
    for (const blank of [" ", "\t", "\r\n", " \n\t "]) {
      expect(codeOf(blank + all.join(blank) + blank)).toEqual(codeOf(tight));
    }
    expect(compile("answers.a.n\u00a0== 1")).toMatchObject({ ok: false, column: 12 });
  });

  it("takes words of the language as keys", () => {
    for (const key of [
      "in",
      "true",
      "false",
      "size",
      "has",
      "answers",
      "total",
      "skipped",
      "constructor",
      "contains",
    ]) {
      expect(codeOf(`answers.${key}.${key}.contains('x') || answers.${key}.${key} in answers.a.m`)).toEqual([
        "|",
        ["c", ["t", 7], "x"],
        ["c", ["l", 3], ["t", 7]],
      ]);
    }
  });

  it("knows four escapes in a text, and no line ends a text", () => {
    expect(codeOf(String.raw`"\\ \n \t \"'" == '\'"'`)).toEqual([2, "\\ \n \t \"'", "'\""]);
    expect(codeOf('"a\nb" == ""')).toEqual([2, "a\nb", ""]);
  });

  it("does not join ! with the = that follows", () => {
    expect(codeOf("answers.a.n != 1")).toEqual([5, ["n", 2], 1]);
    expect(compile("answers.a.n ! = 1")).toMatchObject({ ok: false, column: 13 });
  });
});

describe("an author is told what to do, and where", () => {
  it.each([
    ["", 1, "Write a condition, such as"],
    [" \n ", 1, "Write a condition, such as"],
    ["answers.a.nope == 1", 11, 'There is no set "nope" on step "a"'],
    ["answers.__proto__.constructor == 1", 19, 'There is no set "constructor" on step "__proto__"'],
    ['answers.a.n == "x"', 16, '`answers.a.n` is a number and "x" is a text: compare like with like'],
    ["answers.a.t == 1", 16, "`answers.a.t` is a text and `1` is a number: compare like with like"],
    ["true == 1", 9, "compare like with like"],
    ["true < false", 1, "of truths only == and != can be said"],
    ['answers.a.m == ["x"]', 1, "`answers.a.m` is a list, and == compares no lists"],
    ['"x" != ["x"]', 8, "compares no lists"],
    ["1 in skipped", 1, "in looks for a text in a list"],
    ["skipped in skipped", 1, "in looks for a text in a list"],
    ['"x" in answers.a.t', 8, "use contains()"],
    ['"x" in total', 8, "`total` is a number"],
    ["answers.a.t", 1, "`answers.a.t` is a text, but a condition is true or false"],
    ["total", 1, "`total` is a number, but a condition is true or false"],
    ["skipped", 1, "`skipped` is a list, but a condition is true or false"],
    ["true && total", 9, "&& joins truths"],
    ["total || true", 1, "|| joins truths"],
    ["!total", 2, "! turns a truth around"],
    ["total.size() > 1", 7, "`total` is a number, but texts and lists have size()"],
    ['answers.a.n.contains("1")', 13, "texts and lists have contains()"],
    ['answers.a.m.startsWith("1")', 13, "texts alone have startsWith()"],
    ['skipped.endsWith("1")', 9, "texts alone have endsWith()"],
    ["answers.a.n = 1", 13, "Write == to compare"],
    ["answers.a.n === 1", 15, "Write == to compare"],
    ["true & true", 6, 'Write && for "and"'],
    ["true | true", 6, 'Write || for "or"'],
    ["true and true", 6, 'Write && for "and"'],
    ["or true", 1, 'Write || for "or"'],
    ["not true", 1, 'Write ! for "not"'],
    ["size(skipped) > 1", 1, "Write size() behind what it is about"],
    ["total + 1 > 2", 7, "does not calculate"],
    ["total -1 > 2", 7, "Join comparisons"],
    ["1 < 2 < 3", 7, "Compare two things at a time"],
    ["true true", 6, "Join comparisons with && or ||"],
    ["true)", 5, "closes nothing"],
    ["(true", 6, "Close the parenthesis"],
    ["true &&", 8, "ends too early"],
    ["&& true", 1, "missing before `&&`"],
    ["true == !true", 9, "in parentheses"],
    ['["a",] == 1', 6, "with commas between them"],
    ['"a" in ["a" "b"]', 13, "Put a comma between"],
    ['"a" in [1]', 9, "holds texts in quotes"],
    ['"a" in ["a"', 12, "close it with ]"],
    ["has(1)", 5, "Write answers.step.set, total or skipped here"],
    ["has((total))", 5, "Write answers.step.set, total or skipped here"],
    ["has total", 5, "in parentheses"],
    ["has(answers.a.t.size())", 16, "close it with )"],
    ["(answers.a.t).size() > 1", 14, "A dot can only follow a reference"],
    ['"x".size() > 1', 4, "A dot can only follow a reference"],
    ["answers.a.t.size > 1", 18, "Write size() with its parentheses"],
    ["answers.a.t.size(1) > 1", 18, "takes nothing"],
    ["answers.a.t.length() > 1", 13, "Only size(), contains()"],
    ['answers.a.t."size"() > 1', 13, "Only size(), contains()"],
    ["answers.a.t.contains(answers.a.t)", 22, "takes one text in quotes"],
    ['answers.a.t.contains("a", "b")', 25, "takes one text"],
    ["answers == 1", 9, "the key of a step is missing"],
    ["answers.a == 1", 11, "the key of a set is missing"],
    ["answers.a. == 1", 12, "the key of a set is missing"],
    ["answers.1.t == 1", 9, "the key of a step is missing"],
    ["total == 5.", 11, "A dot can only follow"],
    ["total == .5", 10, "missing before `.`"],
    ["total == - 5", 10, "does not calculate"],
    ["total == 1e3", 11, "Join comparisons"],
    ["yes", 1, "`yes` is unknown"],
    ['"abc', 1, "has no end"],
    ['"abc\\', 1, "has no end"],
    ["\"abc' == 1", 1, "has no end"],
    ['"a\\q"', 3, "After \\ only"],
    ['"a\\\'"', 3, "After \\ only"],
    ['"😀" == "😀" # no', 12, "`#` has no meaning here"],
    ['"😀" == 😀', 8, "`😀` has no meaning here"],
  ])("%j at %d", (text, column, message) => {
    expect(compile(text)).toEqual({ ok: false, column, message: expect.stringContaining(message) });
  });
});

import { describe, expect, it } from "vitest";
import { matchPattern } from "../evaluator/match-pattern.ts";
import { compilePattern } from "./compile-pattern.ts";

function patternOf(source: string) {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(`${source} at ${compiled.column}: ${compiled.message}`);
  return compiled.pattern;
}

const matches = (source: string, text: string) => matchPattern(patternOf(source), text);

describe("a pattern", () => {
  it.each([
    ["", [""], ["a"]],
    ["^$", [""], ["^", "$"]],
    ["^a|b$", ["a", "b"], ["ab", ""]],
    ["a|", ["a", ""], ["aa"]],
    ["[A-Z]{2}-\\d{3}", ["AB-123"], ["AB-12", "AB-1234", "xAB-123", "AB-١٢٣"]],
    [".", ["a", "😀", "\ud83d", "\t", "\u0085"], ["", "ab", "\n", "\r", "\u2028", "\u2029"]],
    ["\\w\\W\\d\\D", ["_é0x"], ["éé0x", "__0x", "_é٠x", "_é00"]],
    ["\\s*", ["\t\n\v\f\r ", ""], ["\u00a0", "\u2028", "\ufeff"]],
    ["\\S", ["\u00a0", "x"], [" ", "\v"]],
    ["[]", [], ["", "a"]],
    ["[]|a", ["a"], [""]],
    ["[^]", ["a", "\n", "😀", "\ud83d"], ["", "ab"]],
    ["[^\\d-]", ["a"], ["5", "-"]],
    ["[\\s\\S]", ["\n", "x"], [""]],
    ["[^\\s\\S]", [], ["\n", "x"]],
    ["[-a]|[b-]|[--/]", ["-", "a", "b", ".", "/"], [","]],
    ["[a-c-e]", ["a", "b", "-", "e"], ["d"]],
    ["[[(.*+?|{}^$]+", ["[(.*+?|{}^$"], ["]", "a"]],
    ["[\\]\\-\\\\]", ["]", "-", "\\"], ["a"]],
    ["\\t\\n\\v\\f\\r\\0\\cJ\\x41\\u0042\\u{1F600}\\/", ["\t\n\v\f\r\0\nAB😀/"], ["t"]],
    ["\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/", ["^$\\.*+?()[]{}|/"], []],
    ["\\ud83d\\ude00", ["😀"], ["\ud83d"]],
    ["\\ud83d\\u{de00}", [], ["😀"]],
    ["\\ud83d", ["\ud83d"], ["😀"]],
    ["[\\ud83d\\ude00]", ["😀"], ["\ud83d", "\ude00"]],
    ["[😀-😂]{2}", ["😀😁"], ["😀", "😃😃"]],
    ["(?:a|bc)d?", ["a", "bcd"], ["b", "abc"]],
    ["a{2}b{1,}c{0,2}d{0}", ["aab", "aabbbcc"], ["ab", "aac", "aabccc", "aabd"]],
    ["a{007}", ["aaaaaaa"], ["aaaaaa"]],
    ["(){100}(|){100}(a{0}){100}b", ["b"], [""]],
    ["((a?){10}){10}", ["", "a".repeat(100)], ["a".repeat(101)]],
    ["(a|b|){3}", ["", "ab", "bbb"], ["abab"]],
    ["((a*)+|b)*", ["", "aab", "bbb"], ["c"]],
    ["__proto__|constructor", ["__proto__"], ["toString"]],
  ])("%j takes %j and not %j", (source, taken, refused) => {
    expect(taken.filter((text) => !matches(source, text))).toEqual([]);
    expect(refused.filter((text) => matches(source, text))).toEqual([]);
  });

  it("is plain data that JSON carries unchanged", () => {
    const pattern = patternOf("([^a-z]|\\d{2,5}|.)*x?");
    expect(JSON.parse(JSON.stringify(pattern))).toEqual(pattern);
  });

  it("keeps each class once, however often it stands", () => {
    expect(patternOf("([a-z]|x[a-z]){100}").classes).toHaveLength(3);
  });
});

describe("an author is told what to do, and where", () => {
  it.each([
    ["a(", 2, "close it with )"],
    ["([a-z", 2, "close it with ]"],
    ["😀[", 2, "close it with ]"],
    ["[a-", 1, "close it with ]"],
    ["a)", 2, "write \\) for the sign itself"],
    ["a]", 2, "write \\] for the sign itself"],
    ["a}", 2, "write \\} for the sign itself"],
    ["*a", 1, "Nothing stands before this *"],
    ["^*", 2, "Nothing stands before this *"],
    ["a**", 3, "Nothing stands before this *"],
    ["a{2}{3}", 5, "Nothing stands before this {"],
    ["(?:+)", 4, "Nothing stands before this +"],
    ["{", 1, "Nothing stands before this {"],
    ["a{", 2, "Write how often as"],
    ["a{,3}", 2, "Write how often as"],
    ["a{x}", 2, "Write how often as"],
    ["a{1", 2, "Write how often as"],
    ["a{3,2}", 2, "exchange them"],
    ["a{101}", 3, "at most 100 times"],
    ["a{1,101}", 5, "at most 100 times"],
    [`a{${"9".repeat(400)},}`, 3, "at most 100 times"],
    ["a+?", 3, "leave out this ?"],
    ["a??", 3, "leave out this ?"],
    ["a{2}?", 5, "leave out this ?"],
    ["a^", 2, "^ can only begin a pattern"],
    ["^^", 2, "^ can only begin a pattern"],
    ["(^a)", 2, "^ can only begin a pattern"],
    ["a$b", 2, "$ end it"],
    ["a$$", 2, "$ end it"],
    ["(a$)", 3, "$ end it"],
    ["$*", 1, "$ end it"],
    ["(?=a)", 1, "cannot look around"],
    ["(?!a)", 1, "cannot look around"],
    ["(?<=a)", 1, "cannot look around"],
    ["(?<!a)", 1, "cannot look around"],
    ["(?<name>a)", 1, "Groups have no names"],
    ["(?i:a)", 1, "A group is"],
    ["(?", 1, "A group is"],
    ["(a)\\1", 4, "refer back"],
    ["\\k<name>", 1, "refer back"],
    ["\\bword", 1, "whole texts only"],
    ["\\B", 1, "whole texts only"],
    ["[\\b]", 2, "whole texts only"],
    ["\\p{L}", 1, "\\p is not known"],
    ["\\P{L}", 1, "\\P is not known"],
    ["\\-", 1, "\\- is not known"],
    ["\\a", 1, "\\a is not known"],
    ["\\_", 1, "\\_ is not known"],
    ["a\\", 2, "Nothing follows this \\"],
    ["\\00", 1, "No digit may follow"],
    ["\\c1", 1, "A letter must follow"],
    ["\\xA", 1, "Two hexadecimal digits"],
    ["\\u004", 1, "Four hexadecimal digits"],
    ["\\u{}", 1, "Four hexadecimal digits"],
    ["\\u{110000}", 1, "Four hexadecimal digits"],
    ["\\u{41", 1, "Four hexadecimal digits"],
    ["\\ud83d\\u00", 7, "Four hexadecimal digits"],
    ["[b-a]", 2, "ends before it begins"],
    ["[\\d-z]", 2, "write \\- for the sign itself"],
    ["[a-\\d]", 2, "write \\- for the sign itself"],
  ])("%j at %d", (source, column, message) => {
    expect(compilePattern(source)).toEqual({ ok: false, column, message: expect.stringContaining(message) });
  });
});

describe("limits", () => {
  const tooMuch = { ok: false, message: expect.stringContaining("at most 5,000") };

  it("a pattern has 5,000 states, counted when all is repeated", () => {
    expect(compilePattern("(a{50}){100}").ok).toBe(true);
    expect(compilePattern("(a{50}){100}b")).toEqual({ ...tooMuch, column: 1 });
    expect(compilePattern("(a{51}){100}")).toEqual({ ...tooMuch, column: 8 });
    expect(compilePattern("([ab]|c*){0,100}".repeat(25)).ok).toBe(true);
    expect(compilePattern("([ab]|c*){0,100}".repeat(26))).toMatchObject(tooMuch);
    expect(compilePattern("(a{50,}){100,}").ok).toBe(true);
    expect(compilePattern("((a{100}){100}){0}")).toMatchObject({ ok: true });
  });

  it("counts before it writes anything", () => {
    expect(compilePattern(`${"(?:".repeat(200)}a${"){100}".repeat(200)}`)).toMatchObject(tooMuch);
    expect(compilePattern(`${"(?:".repeat(200)}${"){100}".repeat(200)}`).ok).toBe(true);
  });

  it("keeps instructions to a few times the states", () => {
    const sources = [
      `${"(".repeat(200)}a${")?".repeat(200)}`,
      `${"(".repeat(200)}a${")*".repeat(200)}`,
      `${"(?:|".repeat(200)}a${")+".repeat(200)}`,
      "((((a?)+)*)?){100}",
      "(((a?|b?|)*|()?){10}){10}",
      `(${"|".repeat(2_000)}a){0,100}`,
      "((a{0,2}){0,5}){0,100}",
    ];
    for (const source of sources) {
      const { program } = patternOf(source);
      const states = program.filter((one, at) => at % 2 === 0 && one < 0).length;
      expect(program.length / 2).toBeLessThanOrEqual(4 * states);
    }
  });

  it("is 5,000 code points long", () => {
    expect(compilePattern("😀".repeat(5_000)).ok).toBe(true);
    expect(compilePattern(`[${"😀".repeat(4_999)}]`)).toMatchObject({ ok: false, column: 5_001 });
    expect(compilePattern("a".repeat(1_000_000))).toMatchObject({ ok: false, column: 5_001 });
  });

  it("ends groups at a depth of 200", () => {
    expect(compilePattern(`${"(".repeat(200)}a${")".repeat(200)}`).ok).toBe(true);
    expect(compilePattern(`${"(".repeat(201)}a${")".repeat(201)}`)).toMatchObject({ ok: false, column: 201 });
    expect(compilePattern("(".repeat(5_000))).toMatchObject({ ok: false, column: 201 });
    expect(compilePattern("(a)|".repeat(1_000)).ok).toBe(true);
  });
});

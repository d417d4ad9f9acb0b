import { describe, expect, it } from "vitest";
import { fullDocument } from "./full-document.fixture.ts";
import { parse } from "./parse.ts";
import { parseText } from "./parse-text.ts";

function errorsOf(text: string) {
  const parsed = parseText(text);
  return parsed.ok ? [] : parsed.errors;
}

describe("parseText", () => {
  it("reads what parse reads", () => {
    const text = JSON.stringify(fullDocument(), null, 2);
    expect(parseText(text)).toStrictEqual(parse(fullDocument()));
  });

  it("passes over a byte order mark, which counts for no column", () => {
    expect(parseText(`\uFEFF${JSON.stringify(fullDocument())}`).ok).toBe(true);
    expect(errorsOf("\uFEFF 5")).toMatchObject([{ path: "", line: 1, column: 2 }]);
  });

  it("says in which line and column each error stands, in the order of the text", () => {
    const text = [
      "{",
      '  "format": "boardwalk.wizard/1",',
      '  "name": "",',
      '  "nmae": "Plan",',
      '  "key": "a",',
      '  "steps": [',
      '    { "key": "one" },',
      '    { "key": "two", "sets": [{ "key": "a" }, 5] }',
      "  ]",
      "}",
    ].join("\n");
    expect(errorsOf(text).map(({ path, line, column }) => [path, line, column])).toEqual([
      ["name", 3, 11],
      ["nmae", 4, 3],
      ["steps[1].sets[0].type", 8, 30],
      ["steps[1].sets[1]", 8, 46],
    ]);
  });

  it.each([["\n"], ["\r\n"], ["\r"]])("counts lines that end with %j", (end) => {
    expect(errorsOf(["{", "", ' "x" 1}'].join(end))).toMatchObject([{ line: 3, column: 6 }]);
  });

  it("counts columns in UTF-16 units, as editors do", () => {
    expect(errorsOf('{"😀" 1}')).toMatchObject([{ line: 1, column: 7 }]);
  });

  it("points at a missing field's object, and at a misspelt field's name", () => {
    const found = errorsOf('{"format": "boardwalk.wizard/1", "key": "a", "name": "A", "stpes": []}');
    expect(found.map(({ path, column }) => [path, column])).toEqual([
      ["steps", 1],
      ["stpes", 59],
    ]);
  });

  it("refuses a field that stands twice, wherever it does", () => {
    const text = JSON.stringify(fullDocument())
      .replace('"metadata":{', '"metadata":{"a":1,"a":2,')
      .replace('"key":', '"key":"a","key":');
    expect(errorsOf(text)).toEqual([
      {
        path: "key",
        message: 'The field "key" stands twice in this object; it must stand there once.',
        line: 1,
        column: 42,
      },
      expect.objectContaining({ path: "steps[0].sets[0].options[0].metadata.a" }),
    ]);
  });

  it("sees that names are the same however they are written", () => {
    expect(errorsOf('{"a":1,"\\u0061":2}').some(({ message }) => message.includes("twice"))).toBe(true);
    expect(errorsOf('{"__proto__":1,"__proto__":2}').some(({ message }) => message.includes("twice"))).toBe(true);
    expect(errorsOf('{"constructor":1}').some(({ message }) => message.includes("twice"))).toBe(false);
  });

  it("tells at most 50 errors, the first ones of the text whatever is wrong with them", () => {
    const twice = '"a":1,'.repeat(200);
    expect(errorsOf(`{${twice}"a":1}`)).toHaveLength(50);
    const found = errorsOf(`{"format":5,"key":"k","name":"","steps":[{"key":"s",${twice}"a":1}]}`);
    expect(found).toHaveLength(50);
    expect(found.slice(0, 2).map(({ path }) => path)).toEqual(["format", "name"]);
  });
});

describe("a text that is no JSON", () => {
  it.each([
    ["", 1, "is empty"],
    [" \n ", 2, "is empty"],
    ['{"a": 1 "b": 2}', 9, "A comma is missing before this"],
    ["[1 2]", 4, "A comma is missing before this"],
    ['{"a" 1}', 6, "A colon is missing before this"],
    ['{"a":1,}', 7, "Nothing follows this comma"],
    ["[1,]", 3, "Nothing follows this comma"],
    ["[,1]", 2, "A value is missing before this"],
    ['{"a":}', 6, "A value is missing before this"],
    ['{"a":1', 1, "This object is never closed"],
    ['[{"a"', 2, "This object is never closed"],
    ["[1", 1, "This list is never closed"],
    ["[1,", 1, "This list is never closed"],
    ['{"a":', 6, "The text ends here"],
    ["[1}", 3, "a ] must stand here"],
    ['{"a":1]', 7, "a } must stand here"],
    ["{]", 2, "a } must stand here"],
    ['{"a":"b', 6, "This text is never closed"],
    ['{"a":"b\n"}', 6, "This text is never closed"],
    ['["a\tb"]', 4, "control character"],
    ['["\\x"]', 3, "This escape is unknown"],
    ['["\\u12g4"]', 3, "Four hexadecimal digits"],
    ['["\\', 3, "This escape is unknown"],
    ["{a:1}", 2, "The name of a field must stand here"],
    ["['a']", 2, "in double quotes"],
    ["// hello", 1, "JSON has no comments"],
    ["[tru]", 2, '"tru" is no value of JSON'],
    ["[trueish]", 2, '"trueish" is no value of JSON'],
    ["[NaN]", 2, '"NaN" is no value of JSON'],
    ["[😀]", 2, '"😀" is no value of JSON'],
    ["[01]", 2, "other digits cannot follow a zero"],
    ["[1.]", 2, "a digit behind the point"],
    ["[1e]", 2, "no number of JSON"],
    ["[-]", 2, "A digit must follow this minus sign"],
    ["[+1]", 2, "is no value of JSON"],
    ["{} {}", 4, "The document has ended before this"],
  ])("%j", (text, column, words) => {
    const [error, ...others] = errorsOf(text);
    expect(others).toEqual([]);
    expect(error?.message).toContain(words);
    expect(error?.column).toBe(column);
  });

  it("has its error at the path where it stands", () => {
    expect(errorsOf('{"steps": [{}, {"key": a}]}')).toMatchObject([{ path: "steps[1].key" }]);
  });
});

describe("hostile text", () => {
  it("may not be nested deeper than 32 levels", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(errorsOf(nested(32))).toMatchObject([{ path: "", message: expect.stringContaining("must be a wizard") }]);
    for (const levels of [33, 500, 1_000_000]) {
      expect(errorsOf(nested(levels))).toMatchObject([{ message: expect.stringContaining("32 levels"), column: 33 }]);
    }
    expect(errorsOf('{"a":'.repeat(500))).toMatchObject([{ message: expect.stringContaining("32 levels") }]);
  });

  it("may have at most 32,000,000 bytes in UTF-8", () => {
    const text = JSON.stringify(fullDocument()).padEnd(32_000_000);
    expect(parseText(text).ok).toBe(true);
    expect(errorsOf(`${text} `)).toMatchObject([{ line: 1, column: 1, path: "" }]);
    expect(errorsOf(`"${"€".repeat(10_666_667)}"`)).toMatchObject([
      { message: expect.stringContaining("32000000 bytes") },
    ]);
    expect(errorsOf(`"${"€".repeat(10_666_666)}"`)).toMatchObject([
      { message: expect.stringContaining("10666666 characters") },
    ]);
  });

  it("of 10 MB in one text, in one number, in one name is refused", () => {
    const ten = 10_000_000;
    expect(errorsOf(`{"name":"${"\\n".repeat(ten / 2)}"}`).length).toBeGreaterThan(0);
    expect(errorsOf(`[${"9".repeat(ten)}]`).length).toBeGreaterThan(0);
    for (const { path, message } of errorsOf(`{"${"a".repeat(ten)}":1}`))
      expect((path + message).length).toBeLessThan(400);
  });

  it("with an object of 100,000 fields is refused", () => {
    const fields = Array.from({ length: 100_000 }, (_, at) => `"f${at}":{}`).join();
    expect(errorsOf(`{${fields}}`)).toHaveLength(50);
  });

  it("leaves prototypes alone", () => {
    const text = '{"__proto__":{"name":"A"},"constructor":{"prototype":{"polluted":1}}}';
    expect(errorsOf(text).map(({ path }) => path)).toContain("__proto__");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

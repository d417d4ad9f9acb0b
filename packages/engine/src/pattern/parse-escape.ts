import { type Changes, classEscapes } from "./changes.ts";
import { type PatternCursor, pointOf } from "./pattern-cursor.ts";

const controls: ReadonlyMap<string, number> = new Map([
  ["t", 0x09],
  ["n", 0x0a],
  ["v", 0x0b],
  ["f", 0x0c],
  ["r", 0x0d],
]);
const hexadecimal = /^[0-9A-Fa-f]$/;
const highest = 0x10ffff;

/** What a backslash and what follows it stand for: one code point or a class. */
export function parseEscape(cursor: PatternCursor, inClass: boolean): number | Changes {
  const start = cursor.at;
  cursor.advance();
  const letter = cursor.advance();
  const known = controls.get(letter) ?? classEscapes.get(letter);
  if (known !== undefined) return known;
  if (letter !== "" && ("^$\\.*+?()[]{}|/".includes(letter) || (inClass && letter === "-"))) return pointOf(letter);
  switch (letter) {
    case "0":
      if (/^[0-9]$/.test(cursor.here)) throw cursor.fault("No digit may follow \\0: write \\x00", start);
      return 0;
    case "c":
      if (!/^[A-Za-z]$/.test(cursor.here)) throw cursor.fault("A letter must follow \\c, such as \\cJ", start);
      return pointOf(cursor.advance()) % 32;
    case "x":
      return parseHex(cursor, 2) ?? refuse(cursor, "Two hexadecimal digits must follow \\x, such as \\x41", start);
    case "u":
      return parseUnicode(cursor, start);
    default:
      throw cursor.fault(refusal(letter), start);
  }
}

function parseHex(cursor: PatternCursor, length: number): number | null {
  const digits = cursor.takeWhile(hexadecimal, length);
  return digits.length === length ? Number.parseInt(digits, 16) : null;
}

function parseUnicode(cursor: PatternCursor, start: number): number {
  const advice = "Four hexadecimal digits must follow \\u, or up to 10FFFF in braces, such as \\u0041 or \\u{1F600}";
  if (cursor.takes("{")) {
    const digits = cursor.takeWhile(hexadecimal);
    const point = Number.parseInt(digits, 16);
    if (digits === "" || point > highest || !cursor.takes("}")) return refuse(cursor, advice, start);
    return point;
  }
  const first = parseHex(cursor, 4) ?? refuse(cursor, advice, start);
  const isHighSurrogate = first >= 0xd800 && first <= 0xdbff;
  if (!isHighSurrogate || cursor.here !== "\\" || cursor.behind !== "u") return first;
  // Two escapes for the two halves of a surrogate pair are one character.
  const before = cursor.at;
  cursor.at += 2;
  const second = parseHex(cursor, 4);
  if (second !== null && second >= 0xdc00 && second <= 0xdfff) {
    return (first - 0xd800) * 0x400 + (second - 0xdc00) + 0x10000;
  }
  cursor.at = before;
  return first;
}

function refuse(cursor: PatternCursor, message: string, at: number): never {
  throw cursor.fault(message, at);
}

function refusal(letter: string): string {
  if (letter === "") return "Nothing follows this \\: write \\\\ for the sign itself";
  if (/^[1-9]$/.test(letter) || letter === "k")
    return `A pattern cannot refer back to a group: \\${letter} is not known`;
  if (letter === "b" || letter === "B") return `A pattern looks at whole texts only, so \\${letter} is not known`;
  if (letter === "p" || letter === "P")
    return `\\${letter} is not known: write the characters in a class, such as [a-zà-ÿ]`;
  return `\\${letter} is not known: a backslash stands before signs such as \\. or \\( and letters such as \\d`;
}

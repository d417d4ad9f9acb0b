import { type Changes, changesOf, negated, rangesOf } from "./changes.ts";
import { parseEscape } from "./parse-escape.ts";
import { type PatternCursor, pointOf } from "./pattern-cursor.ts";

/** `[…]` or `[^…]`. */
export function parseClass(cursor: PatternCursor): Changes {
  const start = cursor.at;
  cursor.advance();
  const isNegated = cursor.takes("^");
  const ranges: (readonly [number, number])[] = [];
  while (!cursor.takes("]")) {
    if (cursor.isAtEnd) throw cursor.fault("The class that begins here has no end: close it with ]", start);
    const at = cursor.at;
    const first = parseMember(cursor);
    const isRange = cursor.here === "-" && cursor.behind !== "]" && cursor.behind !== "";
    if (isRange) ranges.push(parseRangeFrom(cursor, first, at));
    else if (typeof first === "number") ranges.push([first, first]);
    else for (const range of rangesOf(first)) ranges.push(range);
  }
  const members = changesOf(ranges);
  return isNegated ? negated(members) : members;
}

function parseRangeFrom(cursor: PatternCursor, first: number | Changes, at: number): readonly [number, number] {
  cursor.advance();
  const last = parseMember(cursor);
  if (typeof first !== "number" || typeof last !== "number") {
    throw cursor.fault("A range goes from one character to another: write \\- for the sign itself", at);
  }
  if (first > last) throw cursor.fault("This range ends before it begins: exchange its two characters", at);
  return [first, last];
}

function parseMember(cursor: PatternCursor): number | Changes {
  return cursor.here === "\\" ? parseEscape(cursor, true) : pointOf(cursor.advance());
}

import type { PatternCursor } from "./pattern-cursor.ts";

export interface Quantifier {
  readonly min: number;
  /** May be Infinity. */
  readonly max: number;
}

const most = 100;
const marks: ReadonlyMap<string, Quantifier> = new Map([
  ["?", { min: 0, max: 1 }],
  ["*", { min: 0, max: Infinity }],
  ["+", { min: 1, max: Infinity }],
]);

/** What stands behind a part to repeat it, or null. */
export function parseQuantifier(cursor: PatternCursor): Quantifier | null {
  const mark = marks.get(cursor.here);
  if (mark !== undefined) cursor.advance();
  const quantifier = mark ?? (cursor.here === "{" ? parseBraces(cursor) : null);
  if (quantifier !== null && cursor.here === "?") {
    throw cursor.fault("The whole text is matched, so lazy repetition means nothing: leave out this ?");
  }
  return quantifier;
}

function parseBraces(cursor: PatternCursor): Quantifier {
  const start = cursor.at;
  cursor.advance();
  const min = parseCount(cursor);
  const max = cursor.takes(",") ? (cursor.here === "}" ? Infinity : parseCount(cursor)) : min;
  if (min === null || max === null || !cursor.takes("}")) {
    throw cursor.fault("Write how often as {2}, {2,} or {2,5}, or \\{ for the sign itself", start);
  }
  if (min > max) throw cursor.fault("The first of these numbers is larger than the second: exchange them", start);
  return { min, max };
}

function parseCount(cursor: PatternCursor): number | null {
  const start = cursor.at;
  const digits = cursor.takeWhile(/^[0-9]$/);
  if (Number(digits) > most) throw cursor.fault("A part can be repeated at most 100 times", start);
  return digits === "" ? null : Number(digits);
}

import type { Scanned } from "./scanned.ts";
import { unknownWord } from "./unknown-word.ts";

export function scanNumber(text: string, start: number): Scanned<number> {
  const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
  number.lastIndex = start;
  const found = number.exec(text)?.[0];
  if (found === undefined) {
    const message = text[start] === "-" ? "A digit must follow this minus sign." : unknownWord(text, start);
    return { ok: false, offset: start, message };
  }
  const end = start + found.length;
  if (/[\w.+-]/.test(text[end] ?? "")) {
    return {
      ok: false,
      offset: start,
      message: `This is no number of JSON; it must be like 0, -12, 3.5 or 1e6${hint(text, end)}.`,
    };
  }
  return { ok: true, value: Number(found), end };
}

function hint(text: string, end: number): string {
  if (/[0-9]/.test(text[end] ?? "")) return ", and other digits cannot follow a zero at its beginning";
  return text[end] === "." ? ", with a digit behind the point" : "";
}

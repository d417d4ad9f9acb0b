import type { Scanned } from "./scanned.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const QUOTE = 34;
const BACKSLASH = 92;

/** Scans the text that the quote at `start` opens. */
export function scanString(text: string, start: number): Scanned<string> {
  let value = "";
  let taken = start + 1;
  for (let at = taken; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return { ok: true, value: value + text.slice(taken, at), end: at + 1 };
    if (unit < 32) return refused(text, start, at);
    if (unit !== BACKSLASH) {
      at++;
      continue;
    }
    const escaped = scanEscape(text, at);
    if (!escaped.ok) return escaped;
    value += text.slice(taken, at) + escaped.value;
    at = escaped.end;
    taken = at;
  }
  return neverClosed(start);
}

function scanEscape(text: string, at: number): Scanned<string> {
  const letter = text[at + 1] ?? "";
  if (letter === "u") {
    const digits = text.slice(at + 2, at + 6);
    if (/^[0-9a-fA-F]{4}$/.test(digits)) {
      return { ok: true, value: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 };
    }
    return { ok: false, offset: at, message: "Four hexadecimal digits must follow \\u." };
  }
  const value = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
  if (value !== undefined) return { ok: true, value, end: at + 2 };
  const message = 'This escape is unknown; after a backslash must stand one of " \\ / b f n r t, or u and four digits.';
  return { ok: false, offset: at, message };
}

/** A line that ends before its text does: mostly the quote was forgotten. */
function refused(text: string, start: number, at: number): Scanned<string> {
  if (text[at] === "\n" || text[at] === "\r") return neverClosed(start);
  return {
    ok: false,
    offset: at,
    message: "A text cannot hold this control character; it must be written as an escape, like \\t.",
  };
}

function neverClosed(start: number): Scanned<string> {
  return {
    ok: false,
    offset: start,
    message:
      'This text is never closed; a double quote (") must end it on the same line, and a new line in it is written \\n.',
  };
}

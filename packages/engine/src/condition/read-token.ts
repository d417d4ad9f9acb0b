import { ConditionFault } from "./condition-fault.ts";

export interface Token {
  readonly kind: "word" | "number" | "string" | "sign" | "end";
  /** As it is written; of a string what it stands for. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const blanks = /[ \t\r\n]*/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /[+-]?[0-9]+(?:\.[0-9]+)?/y;
const sign = /&&|\|\||[=!<>]=|[!<>()[\].,]/y;
const escapes: Readonly<Record<string, string>> = { "\\": "\\", n: "\n", t: "\t" };

/** The token that begins at `offset` or after blanks there. */
export function readToken(text: string, offset: number): Token {
  const start = offset + matchAt(blanks, text, offset).length;
  const first = text.charAt(start);
  if (first === "") return { kind: "end", text: "", start, end: start };
  if (first === '"' || first === "'") return readString(text, start, first);
  for (const [kind, shape] of [["word", word] as const, ["number", number] as const, ["sign", sign] as const]) {
    const found = matchAt(shape, text, start);
    if (found !== "") return { kind, text: found, start, end: start + found.length };
  }
  throw new ConditionFault(strangeCharacter(first, text.codePointAt(start) ?? 0), start);
}

function matchAt(shape: RegExp, text: string, offset: number): string {
  shape.lastIndex = offset;
  return shape.exec(text)?.[0] ?? "";
}

function readString(text: string, start: number, quote: string): Token {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === quote) return { kind: "string", text: value, start, end: at + 1 };
    if (character === "\\") {
      at++;
      const escaped = text.charAt(at);
      if (escaped === "") break;
      if (escaped !== quote && !Object.hasOwn(escapes, escaped)) {
        throw new ConditionFault(
          `After \\ only \\, n, t and ${quote} may stand: write \\\\ for the sign itself`,
          at - 1,
        );
      }
      value += escapes[escaped] ?? escaped;
    } else value += character;
  }
  throw new ConditionFault(`The text that begins here has no end: close it with ${quote}`, start);
}

function strangeCharacter(first: string, point: number): string {
  if (first === "=") return "Write == to compare";
  if (first === "&") return 'Write && for "and"';
  if (first === "|") return 'Write || for "or"';
  if ("+-*/%".includes(first)) return `\`${first}\` has no meaning here: a condition does not calculate`;
  return `\`${String.fromCodePoint(point)}\` has no meaning here: put texts in quotes`;
}

import { ConditionFault } from "../condition/condition-fault.ts";
import { readToken } from "../condition/read-token.ts";

export interface PlainToken {
  /** `open` is a text without its end, `other` a character that means nothing. */
  readonly kind: "word" | "number" | "string" | "sign" | "open" | "other";
  /** As it is written; of a text what it stands for. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Everything in a condition that is still being written, right or wrong; blanks lie between. */
export function tokensOf(text: string): readonly PlainToken[] {
  const tokens: PlainToken[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token === null) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, offset: number): PlainToken | null {
  try {
    const { kind, text: written, start, end } = readToken(text, offset);
    return kind === "end" ? null : { kind, text: written, start, end };
  } catch (fault) {
    if (!(fault instanceof ConditionFault)) throw fault;
    const start = offset + (/^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
    const first = text.codePointAt(start) ?? 0;
    if (first === 0x22 || first === 0x27) return { kind: "open", text: text.slice(start + 1), start, end: text.length };
    const written = String.fromCodePoint(first);
    return { kind: "other", text: written, start, end: start + written.length };
  }
}

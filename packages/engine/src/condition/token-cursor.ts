import { ConditionFault } from "./condition-fault.ts";
import { readToken, type Token } from "./read-token.ts";
import type { Placed, TypedCode } from "./typed.ts";

/** A condition read token by token, one ahead, so that the first thing wrong in it is the one that is told. */
export class TokenCursor {
  token: Token;
  readonly #text: string;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.token = readToken(text, 0);
  }

  advance(): Token {
    const token = this.token;
    this.#end = token.end;
    this.token = readToken(this.#text, token.end);
    return token;
  }

  isAt(sign: string): boolean {
    return this.token.kind === "sign" && this.token.text === sign;
  }

  isAtEnd(): boolean {
    return this.token.kind === "end";
  }

  takes(sign: string): boolean {
    const found = this.isAt(sign);
    if (found) this.advance();
    return found;
  }

  expect(sign: string, advice: string): void {
    if (!this.takes(sign)) throw new ConditionFault(advice, this.token.start);
  }

  string(advice: string): string {
    if (this.token.kind !== "string") throw new ConditionFault(advice, this.token.start);
    return this.advance().text;
  }

  /** What stands from `start` to the last token taken. */
  typed<Code extends TypedCode>(start: number, code: Code): Code & Placed {
    return { ...code, start, written: this.#text.slice(start, this.#end) };
  }
}

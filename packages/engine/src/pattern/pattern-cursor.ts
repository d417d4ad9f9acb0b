import { PatternFault } from "./pattern-fault.ts";

/** A pattern read code point by code point. */
export class PatternCursor {
  at = 0;
  readonly #characters: readonly string[];

  constructor(source: string) {
    this.#characters = [...source];
  }

  /** The character here; `""` at the end. */
  get here(): string {
    return this.#characters[this.at] ?? "";
  }

  get behind(): string {
    return this.#characters[this.at + 1] ?? "";
  }

  get isAtEnd(): boolean {
    return this.at >= this.#characters.length;
  }

  get isAtLast(): boolean {
    return this.at === this.#characters.length - 1;
  }

  advance(): string {
    const { here } = this;
    this.at++;
    return here;
  }

  takes(character: string): boolean {
    if (this.here !== character) return false;
    this.at++;
    return true;
  }

  /** All that follow of one shape, at most so many. */
  takeWhile(shape: RegExp, atMost = Infinity): string {
    const start = this.at;
    while (this.at - start < atMost && shape.test(this.here)) this.at++;
    return this.#characters.slice(start, this.at).join("");
  }

  fault(message: string, at = this.at): PatternFault {
    return new PatternFault(message, at);
  }
}

export function pointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

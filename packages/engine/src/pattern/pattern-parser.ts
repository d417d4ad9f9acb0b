import { anyInLine, type Changes, changesOf } from "./changes.ts";
import { parseClass } from "./parse-class.ts";
import { parseEscape } from "./parse-escape.ts";
import { parseQuantifier } from "./parse-quantifier.ts";
import { PatternCursor, pointOf } from "./pattern-cursor.ts";
import { choiceOf, oneOf, type PatternTree, repeatOf, sequenceOf } from "./pattern-tree.ts";

const deepest = 200;
const mostStates = 5_000;

/** Recursive descent over patterns. */
export class PatternParser {
  readonly #cursor: PatternCursor;
  #depth = 0;
  /** The first repetition that made too much. */
  #excessAt: number | null = null;

  constructor(source: string) {
    this.#cursor = new PatternCursor(source);
  }

  /** Null matches the empty text alone. */
  parse(): PatternTree | null {
    this.#cursor.takes("^");
    const whole = this.#choice();
    if (!this.#cursor.isAtEnd) throw this.#cursor.fault("This ) closes no group: write \\) for the sign itself");
    if (whole !== null && whole.states > mostStates) {
      throw this.#cursor.fault("A pattern stands for at most 5,000 characters: repeat less", this.#excessAt ?? 0);
    }
    return whole;
  }

  #choice(): PatternTree | null {
    const parts = [this.#sequence()];
    while (this.#cursor.takes("|")) parts.push(this.#sequence());
    return choiceOf(parts);
  }

  #sequence(): PatternTree | null {
    const parts: (PatternTree | null)[] = [];
    while (!this.#cursor.isAtEnd && this.#cursor.here !== "|" && this.#cursor.here !== ")") {
      if (this.#cursor.here === "$" && this.#cursor.isAtLast) this.#cursor.advance();
      else parts.push(this.#repeated());
    }
    return sequenceOf(parts);
  }

  #repeated(): PatternTree | null {
    const part = this.#part();
    const { at } = this.#cursor;
    const quantifier = parseQuantifier(this.#cursor);
    if (quantifier === null) return part;
    const repeated = repeatOf(part, quantifier.min, quantifier.max);
    if (repeated !== null && repeated.states > mostStates) this.#excessAt ??= at;
    return repeated;
  }

  #part(): PatternTree | null {
    const cursor = this.#cursor;
    switch (cursor.here) {
      case "(":
        return this.#group();
      case "[":
        return oneOf(parseClass(cursor));
      case "\\": {
        const meant = parseEscape(cursor, false);
        return oneOf(typeof meant === "number" ? single(meant) : meant);
      }
      case ".":
        cursor.advance();
        return oneOf(anyInLine);
      case "^":
      case "$":
        throw cursor.fault(
          `The whole text is matched: ^ can only begin a pattern and $ end it, write \\${cursor.here} for the sign itself`,
        );
      case "?":
      case "*":
      case "+":
      case "{":
        throw cursor.fault(
          `Nothing stands before this ${cursor.here} that could be repeated: write \\${cursor.here} for the sign itself`,
        );
      case "]":
      case "}":
        throw cursor.fault(`This ${cursor.here} closes nothing: write \\${cursor.here} for the sign itself`);
      default:
        return oneOf(single(pointOf(cursor.advance())));
    }
  }

  #group(): PatternTree | null {
    const cursor = this.#cursor;
    const start = cursor.at;
    if (++this.#depth > deepest) throw cursor.fault("Groups stand more than 200 deep here: write fewer");
    cursor.advance();
    if (cursor.takes("?") && !cursor.takes(":")) throw cursor.fault(refusal(cursor.here, cursor.behind), start);
    const inner = this.#choice();
    if (!cursor.takes(")")) throw cursor.fault("The group that begins here has no end: close it with )", start);
    this.#depth--;
    return inner;
  }
}

function single(point: number): Changes {
  return changesOf([[point, point]]);
}

function refusal(kind: string, behind: string): string {
  if (kind === "=" || kind === "!" || (kind === "<" && (behind === "=" || behind === "!"))) {
    return "A pattern cannot look around: match the text itself";
  }
  if (kind === "<") return "Groups have no names: write (…)";
  return "A group is (…) or (?:…)";
}

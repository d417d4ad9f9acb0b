import type { Condition, NumberTerm } from "../evaluator/condition.ts";
import { compare, isComparison } from "./compare.ts";
import { ConditionFault } from "./condition-fault.ts";
import { parseHas, parseReferenceOrCall } from "./parse-call.ts";
import { adviceForWord, type ConditionScope } from "./parse-reference.ts";
import type { Token } from "./read-token.ts";
import { TokenCursor } from "./token-cursor.ts";
import { type Typed, type TypedCode, truthOf } from "./typed.ts";

const deepest = 50;

/** Recursive descent over the grammar of conditions; types are checked on the way. */
export class ConditionParser {
  readonly #cursor: TokenCursor;
  readonly #scope: ConditionScope;
  #depth = 0;

  constructor(text: string, scope: ConditionScope) {
    this.#cursor = new TokenCursor(text);
    this.#scope = scope;
  }

  parse(): Condition {
    if (this.#cursor.isAtEnd()) {
      throw new ConditionFault("Write a condition, such as answers.basics.guests < 50", 0);
    }
    const whole = this.#or();
    if (!this.#cursor.isAtEnd()) throw this.#misplaced(adviceAfterEnd(this.#cursor.token));
    return truthOf(whole, "a condition is true or false");
  }

  #or(): Typed {
    return this.#chain("||", "|", () => this.#and());
  }

  #and(): Typed {
    return this.#chain("&&", "&", () => this.#not());
  }

  #chain(sign: "&&" | "||", letter: "&" | "|", next: () => Typed): Typed {
    const first = next();
    if (!this.#cursor.isAt(sign)) return first;
    const need = `${sign} joins truths`;
    const parts = [truthOf(first, need)];
    while (this.#cursor.takes(sign)) parts.push(truthOf(next(), need));
    return this.#cursor.typed(first.start, { type: "truth", code: [letter, ...parts] });
  }

  #not(): Typed {
    const { start } = this.#cursor.token;
    let count = 0;
    while (this.#cursor.isAt("!")) {
      if (++count > deepest) {
        throw new ConditionFault("More than 50 ! stand in a row: two of them cancel out", this.#cursor.token.start);
      }
      this.#cursor.advance();
    }
    const inner = this.#comparison();
    if (count === 0) return inner;
    const truth = truthOf(inner, "! turns a truth around");
    return this.#cursor.typed(start, { type: "truth", code: count % 2 === 0 ? truth : [2, truth, false] });
  }

  #comparison(): Typed {
    const left = this.#term();
    if (!this.#isAtComparison()) return left;
    const sign = this.#cursor.advance().text;
    const right = this.#term();
    const code = compare(left, sign, right);
    if (this.#isAtComparison()) throw this.#misplaced("Compare two things at a time, and join comparisons with &&");
    return this.#cursor.typed(left.start, { type: "truth", code });
  }

  #isAtComparison(): boolean {
    const { kind, text } = this.#cursor.token;
    return (kind === "sign" || kind === "word") && isComparison(text);
  }

  #term(): Typed {
    const { kind, text } = this.#cursor.token;
    switch (kind) {
      case "string":
        return this.#literal({ type: "text", code: text });
      case "number":
        return this.#literal({ type: "number", code: numberTerm(text) });
      case "word":
        if (text === "true" || text === "false") return this.#literal({ type: "truth", code: text === "true" });
        return text === "has" ? parseHas(this.#cursor, this.#scope) : parseReferenceOrCall(this.#cursor, this.#scope);
      case "sign":
        if (text === "(") return this.#parenthesised();
        if (text === "[") return this.#list();
        if (text === "!")
          throw this.#misplaced("Put what ! turns around in parentheses together with it, as in (!true)");
        throw this.#misplaced(`A reference, a number or a text in quotes is missing before \`${text}\``);
      case "end":
        throw this.#misplaced("The condition ends too early: a reference, a number or a text is missing");
    }
  }

  #literal(code: TypedCode): Typed {
    const { start } = this.#cursor.advance();
    return this.#cursor.typed(start, code);
  }

  #parenthesised(): Typed {
    if (++this.#depth > deepest) throw this.#misplaced("Parentheses stand more than 50 deep here: write fewer");
    const { start } = this.#cursor.advance();
    const inner = this.#or();
    this.#cursor.expect(")", "Close the parenthesis with ), or join comparisons with && or ||");
    this.#depth--;
    return this.#cursor.typed(start, inner);
  }

  #list(): Typed {
    const { start } = this.#cursor.advance();
    const texts: string[] = [];
    if (!this.#cursor.takes("]")) {
      do texts.push(this.#cursor.string("A list holds texts in quotes with commas between them"));
      while (this.#cursor.takes(","));
      this.#cursor.expect("]", "Put a comma between the texts of a list, and close it with ]");
    }
    return this.#cursor.typed(start, { type: "list", code: ["[", ...texts] });
  }

  #misplaced(advice: string): ConditionFault {
    return new ConditionFault(advice, this.#cursor.token.start);
  }
}

/** What to do about a token that goes on where the condition could end. */
function adviceAfterEnd({ kind, text }: Token): string {
  if (kind === "word") return adviceForWord(text) ?? "Join comparisons with && or ||";
  if (kind === "sign" && text === ")") return "This ) closes nothing: leave it out";
  if (kind === "sign" && text === ".") return "A dot can only follow a reference, such as in answers.step.set.size()";
  return "Join comparisons with && or ||";
}

function numberTerm(written: string): NumberTerm {
  const value = Number(written);
  // JSON has no Infinity, and makes 0 of -0.
  if (Number.isFinite(value)) return value + 0;
  return ["+", value > 0 ? "Infinity" : "-Infinity"];
}

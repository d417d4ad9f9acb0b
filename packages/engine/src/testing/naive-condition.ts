import { codePoints, LONGEST_TEXT } from "./naive-prefix.ts";

export type NaiveType = "text" | "number" | "list" | "truth";

/** What a condition may look at; an absent number is null. */
export interface NaiveSeen {
  /** The type of a set, or null where there is none. */
  typeOf(step: string, set: string): Exclude<NaiveType, "truth"> | null;
  valueOf(step: string, set: string): NaiveValue;
  readonly total: number;
  readonly skipped: readonly string[];
}

export type NaiveValue = string | number | null | boolean | readonly string[];

/** Whether it is true of what is seen; `null` for a bad condition. */
export function naiveCondition(when: string, seen: NaiveSeen): boolean | null {
  try {
    if (codePoints(when) > LONGEST_TEXT) throw new BadCondition("too long");
    const reader = new Reader(tokensOf(when), seen);
    const { value } = expect("truth", reader.or());
    reader.end();
    return value === true;
  } catch (error) {
    if (error instanceof BadCondition) return null;
    throw error;
  }
}

class BadCondition extends Error {}

interface Typed {
  readonly type: NaiveType;
  readonly value: NaiveValue;
}

function expect(type: NaiveType, typed: Typed): Typed {
  if (typed.type !== type) throw new BadCondition(`${typed.type} where ${type} is due`);
  return typed;
}

const token =
  /[ \t\r\n]*(?:([+-]?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|("(?:[^"\\]|\\[\\nt"])*"|'(?:[^'\\]|\\[\\nt'])*')|(\|\||&&|[=!<>]=|[!<>()[\].,]))/y;

interface Token {
  readonly kind: "number" | "name" | "string" | "sign";
  readonly text: string;
}

function tokensOf(when: string): Token[] {
  const tokens: Token[] = [];
  const text = when.replace(/[ \t\r\n]+$/, "");
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const [, number, name, string, sign] = token.exec(text) ?? [];
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (string !== undefined) tokens.push({ kind: "string", text: unescaped(string) });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else throw new BadCondition("no token");
  }
  return tokens;
}

function unescaped(string: string): string {
  return string.slice(1, -1).replace(/\\(.)/gs, (_, one: string) => (one === "n" ? "\n" : one === "t" ? "\t" : one));
}

/** Reads by the grammar, a method for a line of it, checks the types, and works the value out on the way. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #seen: NaiveSeen;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], seen: NaiveSeen) {
    this.#tokens = tokens;
    this.#seen = seen;
  }

  or(): Typed {
    let left = this.#and();
    while (this.#accept("||")) {
      const right = expect("truth", this.#and());
      left = truth(expect("truth", left).value === true || right.value === true);
    }
    return left;
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw new BadCondition("something follows");
  }

  #and(): Typed {
    let left = this.#not();
    while (this.#accept("&&")) {
      const right = expect("truth", this.#not());
      left = truth(expect("truth", left).value === true && right.value === true);
    }
    return left;
  }

  #not(): Typed {
    let marks = 0;
    while (this.#accept("!")) marks += 1;
    if (marks > 50) throw new BadCondition("too deep");
    const rel = this.#rel();
    return marks === 0 ? rel : truth((expect("truth", rel).value === true) === (marks % 2 === 0));
  }

  #rel(): Typed {
    const left = this.#term();
    const operator = ["==", "!=", "<", "<=", ">", ">=", "in"].find((one) => this.#accept(one));
    if (operator === undefined) return left;
    return truth(compare(operator, left, this.#term()));
  }

  #term(): Typed {
    const next = this.#tokens[this.#at];
    if (next?.kind === "number") {
      this.#at += 1;
      return { type: "number", value: Number(next.text) };
    }
    if (next?.kind === "string") {
      this.#at += 1;
      return { type: "text", value: next.text };
    }
    if (this.#accept("true")) return truth(true);
    if (this.#accept("false")) return truth(false);
    if (this.#accept("[")) return this.#list();
    if (this.#accept("(")) {
      this.#depth += 1;
      if (this.#depth > 50) throw new BadCondition("too deep");
      const inner = this.or();
      this.#expect(")");
      this.#depth -= 1;
      return inner;
    }
    if (this.#accept("has")) {
      this.#expect("(");
      const { value } = this.#ref();
      this.#expect(")");
      return truth(value !== null && value !== "" && !(Array.isArray(value) && value.length === 0));
    }
    const ref = this.#ref();
    return this.#accept(".") ? this.#method(ref) : ref;
  }

  #list(): Typed {
    const strings: string[] = [];
    if (this.#accept("]")) return { type: "list", value: strings };
    do strings.push(this.#string());
    while (this.#accept(","));
    this.#expect("]");
    return { type: "list", value: strings };
  }

  #ref(): Typed {
    if (this.#accept("total")) return { type: "number", value: this.#seen.total };
    if (this.#accept("skipped")) return { type: "list", value: this.#seen.skipped };
    this.#expect("answers");
    this.#expect(".");
    const step = this.#name();
    this.#expect(".");
    const set = this.#name();
    const type = this.#seen.typeOf(step, set);
    if (type === null) throw new BadCondition(`there is no ${step}.${set}`);
    return { type, value: this.#seen.valueOf(step, set) };
  }

  #method({ type, value }: Typed): Typed {
    const method = this.#name();
    this.#expect("(");
    if (method === "size") {
      this.#expect(")");
      if (typeof value === "string") return { type: "number", value: codePoints(value) };
      if (Array.isArray(value)) return { type: "number", value: value.length };
      throw new BadCondition(`size of a ${type}`);
    }
    const part = this.#string();
    this.#expect(")");
    if (method === "contains" && Array.isArray(value)) return truth(value.includes(part));
    if (typeof value !== "string") throw new BadCondition(`${method} of a ${type}`);
    if (method === "contains") return truth(value.includes(part));
    if (method === "startsWith") return truth(value.startsWith(part));
    if (method === "endsWith") return truth(value.endsWith(part));
    throw new BadCondition(`no ${method}`);
  }

  #accept(text: string): boolean {
    const next = this.#tokens[this.#at];
    const found = next?.text === text && (next.kind === "sign" || next.kind === "name");
    if (found) this.#at += 1;
    return found;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw new BadCondition(`${text} is due`);
  }

  #name(): string {
    return this.#take("name");
  }

  #string(): string {
    return this.#take("string");
  }

  #take(kind: Token["kind"]): string {
    const next = this.#tokens[this.#at];
    if (next?.kind !== kind) throw new BadCondition(`a ${kind} is due`);
    this.#at += 1;
    return next.text;
  }
}

function truth(value: boolean): Typed {
  return { type: "truth", value };
}

function compare(operator: string, left: Typed, right: Typed): boolean {
  if (operator === "in") {
    expect("text", left);
    const { value } = expect("list", right);
    return Array.isArray(value) && value.includes(left.value);
  }
  expect(left.type, right);
  const isEquality = operator === "==" || operator === "!=";
  if (left.type === "list" || (left.type === "truth" && !isEquality)) throw new BadCondition(`${operator} of these`);
  const [a, b] = [left.value, right.value];
  // Every comparison with an absent number is false, != too.
  if (a === null || b === null) return false;
  if (isEquality) return (a === b) === (operator === "==");
  const order = typeof a === "string" && typeof b === "string" ? byCodePoint(a, b) : a < b ? -1 : a > b ? 1 : 0;
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[operator] ?? false;
}

function byCodePoint(a: string, b: string): number {
  const left = [...a].map((one) => one.codePointAt(0) ?? 0);
  const right = [...b].map((one) => one.codePointAt(0) ?? 0);
  const index = left.findIndex((one, at) => one !== right[at]);
  return index === -1 ? left.length - right.length : (left[index] ?? 0) - (right[index] ?? -1);
}

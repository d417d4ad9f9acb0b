import { ConditionFault } from "../condition/condition-fault.ts";
import { TokenCursor } from "../condition/token-cursor.ts";
import type { Comparison, ConditionRow, ConditionValue } from "./condition-row.ts";

/** A row before it is known what joins it, or several. */
type Read = Omit<ConditionRow, "joined"> | { readonly joined: "and" | "or"; readonly parts: readonly Read[] };

const DEEPEST = 50;

/**
 * A condition as rows, whatever its names mean; null where it says more than rows can: an `or` within an `and`,
 * answers compared with each other, a literal in front. What cannot be read at all is null too.
 */
export function readRows(text: string): readonly ConditionRow[] | null {
  if (text.trim() === "") return [];
  try {
    const reader = new RowReader(new TokenCursor(text));
    return rowsOf(reader.whole());
  } catch (fault) {
    if (fault instanceof ConditionFault || fault instanceof NoRow) return null;
    throw fault;
  }
}

/** Thrown where a condition turns out to be none of rows. */
class NoRow extends Error {}

class RowReader {
  readonly #cursor: TokenCursor;
  #depth = 0;

  constructor(cursor: TokenCursor) {
    this.#cursor = cursor;
  }

  whole(): Read {
    const read = this.#or();
    if (!this.#cursor.isAtEnd()) throw new NoRow();
    return read;
  }

  #or(): Read {
    return this.#chain("||", "or", () => this.#chain("&&", "and", () => this.#not()));
  }

  #chain(sign: string, joined: "and" | "or", next: () => Read): Read {
    const parts = [next()];
    while (this.#cursor.takes(sign)) parts.push(next());
    const [only] = parts;
    return parts.length === 1 && only ? only : { joined, parts };
  }

  #not(): Read {
    let isNegated = false;
    while (this.#cursor.takes("!")) isNegated = !isNegated;
    const read = this.#term();
    return isNegated ? negated(read) : read;
  }

  #term(): Read {
    const { kind, text } = this.#cursor.token;
    if (this.#cursor.takes("(")) {
      if (++this.#depth > DEEPEST) throw new NoRow();
      const inner = this.#or();
      this.#depth--;
      this.#expect(")");
      return inner;
    }
    if (kind === "string") return this.#textInList();
    if (kind === "word" && text === "has") return this.#has();
    return this.#ofReference();
  }

  #textInList(): Read {
    const value = this.#value();
    if (this.#word() !== "in") throw new NoRow();
    return { subject: this.#reference(), comparison: "has", value };
  }

  #has(): Read {
    this.#cursor.advance();
    this.#expect("(");
    const subject = this.#reference();
    this.#expect(")");
    return { subject, comparison: "answered", value: { kind: "none" } };
  }

  #ofReference(): Read {
    const subject = this.#reference();
    if (!this.#cursor.takes(".")) return this.#compared(subject, "");
    const method = this.#word();
    this.#expect("(");
    if (method === "size") {
      this.#expect(")");
      return this.#compared(subject, "size");
    }
    const comparison = CALLED.get(method);
    if (!comparison || this.#cursor.token.kind !== "string") throw new NoRow();
    const value = this.#value();
    this.#expect(")");
    return { subject, comparison, value };
  }

  #compared(subject: string, of: "" | "size"): Read {
    const sign = this.#cursor.advance().text;
    const comparison = COMPARED.get(`${of}${sign}`);
    if (!comparison) throw new NoRow();
    const value = this.#value();
    if ((value.kind === "texts") !== (comparison === "in")) throw new NoRow();
    return { subject, comparison, value };
  }

  #reference(): string {
    const word = this.#word();
    if (word === "total" || word === "skipped") return word;
    if (word !== "answers") throw new NoRow();
    this.#expect(".");
    const step = this.#word();
    this.#expect(".");
    return `${step}.${this.#word()}`;
  }

  #value(): ConditionValue {
    const { kind, text } = this.#cursor.token;
    if (kind === "string") return { kind: "text", text: this.#cursor.advance().text };
    if (kind === "number") return { kind: "number", written: this.#cursor.advance().text };
    this.#expect("[");
    const texts: string[] = [];
    if (kind === "sign" && text === "[" && this.#cursor.takes("]")) return { kind: "texts", texts };
    do texts.push(this.#cursor.string("a text"));
    while (this.#cursor.takes(","));
    this.#expect("]");
    return { kind: "texts", texts };
  }

  #word(): string {
    if (this.#cursor.token.kind !== "word") throw new NoRow();
    return this.#cursor.advance().text;
  }

  #expect(sign: string): void {
    if (!this.#cursor.takes(sign)) throw new NoRow();
  }
}

const CALLED: ReadonlyMap<string, Comparison> = new Map([
  ["contains", "contains"],
  ["startsWith", "starts"],
  ["endsWith", "ends"],
]);

const SIGNS = ["==", "!=", "<", "<=", ">", ">="] as const;
const COMPARED: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ...SIGNS.map((sign) => [sign, sign] as const),
  ...SIGNS.map((sign) => [`size${sign}`, `size${sign}`] as const),
  ["in", "in"],
]);

// A comparison with a number that is absent is false, and so is its opposite: those have no row that says "not".
const OPPOSITES: ReadonlyMap<Comparison, Comparison> = new Map([
  ["in", "not-in"],
  ["not-in", "in"],
  ["has", "has-not"],
  ["has-not", "has"],
  ["contains", "contains-not"],
  ["contains-not", "contains"],
  ["answered", "unanswered"],
  ["unanswered", "answered"],
]);

function negated(read: Read): Read {
  const opposite = "parts" in read ? undefined : OPPOSITES.get(read.comparison);
  if ("parts" in read || !opposite) throw new NoRow();
  return { ...read, comparison: opposite };
}

function rowsOf(read: Read): readonly ConditionRow[] {
  const groups = partsOf(read, "or").map((group) => partsOf(group, "and"));
  return groups.flatMap((group, at) =>
    group.map((row, within) => {
      if ("parts" in row) throw new NoRow();
      return { joined: at > 0 && within === 0 ? "or" : "and", ...row };
    }),
  );
}

/** What `joined` joins, however it was grouped. */
function partsOf(read: Read, joined: "and" | "or"): readonly Read[] {
  return "parts" in read && read.joined === joined ? read.parts.flatMap((part) => partsOf(part, joined)) : [read];
}

import type { JsonValue } from "../../definition.ts";
import { quoted } from "../../quoted.ts";
import { setOwn } from "../json.ts";
import { MOST_DEPTH } from "../most-depth.ts";
import { MOST_ERRORS } from "../most-errors.ts";
import type { Segments } from "../reading.ts";
import { type Container, neverClosed, wrongEnd } from "./container.ts";
import type { Place } from "./places.ts";
import { scanNumber } from "./scan-number.ts";
import { scanString } from "./scan-string.ts";
import { unknownWord } from "./unknown-word.ts";

// They take many times the room of their brackets, so that a text of few megabytes could use up the memory.
const MOST_CONTAINERS = 1_000_000;

/** What is wrong with the text itself, whatever it means. */
export interface TextError {
  readonly offset: number;
  readonly message: string;
  readonly segments: Segments;
}

/** Reads JSON as `JSON.parse` does, and knows where everything stands. It goes over the text once. */
export class JsonScanner {
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;
  #containers = 0;
  /** The first one ends the scan. */
  syntaxError: TextError | null = null;
  /** Names that stand twice in one object. */
  readonly repetitions: TextError[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Fills in the offsets of `place`. Gives nothing where the text is no JSON. */
  scan(place?: Place): JsonValue | undefined {
    this.#skipBlanks();
    if (this.#at === this.#text.length) return this.#fail("This text is empty; it must be one JSON object.");
    const value = this.#value(place);
    if (value === undefined) return undefined;
    this.#skipBlanks();
    return this.#at === this.#text.length ? value : this.#fail("The document has ended before this.");
  }

  #value(place: Place | undefined): JsonValue | undefined {
    if (place) place.value = this.#at;
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object(place);
      case "[":
        return this.#list(place);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #object(place: Place | undefined): JsonValue | undefined {
    const start = this.#at;
    if (!this.#opens()) return undefined;
    const object: Record<string, JsonValue> = {};
    this.#next();
    if (this.#takes("}")) return object;
    for (;;) {
      const nameAt = this.#at;
      if (this.#text[nameAt] !== '"') return this.#failWithoutName(start);
      const name = this.#string();
      if (name === undefined) return undefined;
      this.#path.push(name);
      if (Object.hasOwn(object, name)) this.#repeat(nameAt, name);
      this.#skipBlanks();
      if (this.#text[this.#at] !== ":") return this.#failAt(start, "object", "A colon is missing before this.");
      this.#next();
      const part = place?.parts.get(name);
      if (part) part.name = nameAt;
      const value = this.#value(part);
      if (value === undefined) return undefined;
      setOwn(object, name, value);
      this.#path.pop();
      this.#skipBlanks();
      if (this.#takes("}")) return object;
      if (!this.#comma(start, "object")) return undefined;
    }
  }

  #list(place: Place | undefined): JsonValue | undefined {
    const start = this.#at;
    if (!this.#opens()) return undefined;
    const list: JsonValue[] = [];
    this.#next();
    if (this.#takes("]")) return list;
    for (;;) {
      if (this.#at === this.#text.length) return this.#failAt(start, "list", "");
      this.#path.push(list.length);
      const value = this.#value(place?.parts.get(list.length));
      if (value === undefined) return undefined;
      list.push(value);
      this.#path.pop();
      this.#skipBlanks();
      if (this.#takes("]")) return list;
      if (!this.#comma(start, "list")) return undefined;
    }
  }

  /** Takes the comma between two elements; there must be one, and an element behind it. */
  #comma(start: number, kind: Container): boolean {
    const commaAt = this.#at;
    if (this.#text[commaAt] !== ",") {
      const here = this.#text[commaAt];
      const closes = here === "}" || here === "]";
      this.#failAt(start, kind, closes ? wrongEnd(kind) : "A comma is missing before this.");
      return false;
    }
    this.#next();
    if (this.#text[this.#at] !== "}" && this.#text[this.#at] !== "]") return true;
    this.#fail("Nothing follows this comma; it must stand between two things only.", commaAt);
    return false;
  }

  #string(): string | undefined {
    const scanned = scanString(this.#text, this.#at);
    if (!scanned.ok) return this.#fail(scanned.message, scanned.offset);
    this.#at = scanned.end;
    return scanned.value;
  }

  #number(): number | undefined {
    const scanned = scanNumber(this.#text, this.#at);
    if (!scanned.ok) return this.#fail(scanned.message, scanned.offset);
    this.#at = scanned.end;
    return scanned.value;
  }

  #word<T extends boolean | null>(word: string, value: T): T | undefined {
    const end = this.#at + word.length;
    if (!this.#text.startsWith(word, this.#at) || /^\w/.test(this.#text.slice(end, end + 1))) {
      return this.#fail(unknownWord(this.#text, this.#at));
    }
    this.#at = end;
    return value;
  }

  /** Whether one more object or list may begin here. */
  #opens(): boolean {
    this.#containers += 1;
    if (this.#path.length >= MOST_DEPTH)
      this.#fail(`This is nested too deep; a document may be nested ${MOST_DEPTH} levels deep.`);
    else if (this.#containers > MOST_CONTAINERS)
      this.#fail("Here the document has more than a million objects and lists; no wizard needs as many.");
    return this.syntaxError === null;
  }

  #failWithoutName(start: number): undefined {
    const here = this.#text[this.#at];
    if (here === "]") return this.#fail(wrongEnd("object"));
    if (here === "/" || here === "#") return this.#fail(unknownWord(this.#text, this.#at));
    return this.#failAt(start, "object", 'The name of a field must stand here, in double quotes (").');
  }

  /** At the end of the text it is the beginning of what is never closed that helps. */
  #failAt(start: number, kind: Container, message: string): undefined {
    if (this.#at < this.#text.length) return this.#fail(message);
    return this.#fail(neverClosed(kind), start);
  }

  #fail(message: string, offset = this.#at): undefined {
    this.syntaxError = { offset, message, segments: [...this.#path] };
  }

  #repeat(offset: number, name: string): void {
    if (this.repetitions.length >= MOST_ERRORS) return;
    const message = `The field ${quoted(name)} stands twice in this object; it must stand there once.`;
    this.repetitions.push({ offset, message, segments: [...this.#path] });
  }

  #takes(end: "}" | "]"): boolean {
    if (this.#text[this.#at] !== end) return false;
    this.#at++;
    return true;
  }

  #next(): void {
    this.#at++;
    this.#skipBlanks();
  }

  #skipBlanks(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.#at++;
    }
  }
}

import { quoted } from "../quoted.ts";
import { ConditionFault } from "./condition-fault.ts";
import type { ConditionNames } from "./condition-names.ts";
import type { Token } from "./read-token.ts";
import type { TokenCursor } from "./token-cursor.ts";
import type { Placed, TypedCode } from "./typed.ts";

const longestShown = 100;

/** What a condition may name, and what it has named so far. */
export interface ConditionScope {
  readonly names: ConditionNames;
  readonly sets: Set<number>;
  total: boolean;
  skipped: boolean;
}

export type Reference = Exclude<TypedCode, { readonly type: "truth" }> & Placed;

/** `answers.step.set`, `total` or `skipped`. */
export function parseReference(cursor: TokenCursor, scope: ConditionScope): Reference {
  const { kind, text, start } = cursor.token;
  if (kind !== "word") throw new ConditionFault("Write answers.step.set, total or skipped here", start);
  switch (text) {
    case "total":
      cursor.advance();
      scope.total = true;
      return cursor.typed(start, { type: "number", code: ["T"] });
    case "skipped":
      cursor.advance();
      scope.skipped = true;
      return cursor.typed(start, { type: "list", code: ["k"] });
    case "answers":
      cursor.advance();
      return parseAnswer(cursor, scope, start);
    default:
      throw new ConditionFault(adviceForWord(text) ?? adviceForUnknown(text), start);
  }
}

function parseAnswer(cursor: TokenCursor, scope: ConditionScope, start: number): Reference {
  const step = parseKey(cursor, "step");
  const set = parseKey(cursor, "set");
  const found = scope.names.set(step.text, set.text);
  if (found === null) {
    throw new ConditionFault(`There is no set ${quoted(set.text)} on step ${quoted(step.text)}`, set.start);
  }
  scope.sets.add(found.set);
  switch (found.type) {
    case "text":
      return cursor.typed(start, { type: "text", code: ["t", found.set] });
    case "number":
      return cursor.typed(start, { type: "number", code: ["n", found.set] });
    case "list":
      return cursor.typed(start, { type: "list", code: ["l", found.set] });
  }
}

function parseKey(cursor: TokenCursor, of: "step" | "set"): Token {
  const advice = `Write an answer as answers.step.set: the key of a ${of} is missing here`;
  cursor.expect(".", advice);
  if (cursor.token.kind !== "word") throw new ConditionFault(advice, cursor.token.start);
  return cursor.advance();
}

/** For words that other languages have, and for calls without an owner. */
export function adviceForWord(word: string): string | null {
  switch (word) {
    case "and":
      return 'Write && for "and"';
    case "or":
      return 'Write || for "or"';
    case "not":
      return 'Write ! for "not"';
    case "size":
    case "contains":
    case "startsWith":
    case "endsWith":
      return `Write ${word}() behind what it is about, such as answers.step.set.${word}()`;
    default:
      return null;
  }
}

function adviceForUnknown(word: string): string {
  return `${shown(word)} is unknown: write answers.step.set, total or skipped, and put texts in quotes`;
}

function shown(word: string): string {
  return word.length > longestShown ? `\`${word.slice(0, longestShown - 1)}…\`` : `\`${word}\``;
}

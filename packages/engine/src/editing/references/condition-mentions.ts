import { ConditionFault } from "../../condition/condition-fault.ts";
import { readToken, type Token } from "../../condition/read-token.ts";

/** Where a condition names a set, one of its options, or a step that may be skipped. */
export interface Mention {
  readonly kind: "set" | "option" | "step";
  readonly at: string;
  /** What of the text names it: `step.set`, or the inside of a quoted text. */
  readonly start: number;
  readonly end: number;
}

interface Reference {
  /** `step.set`; null of `skipped`. */
  readonly set: string | null;
  /** Its first token, and the one behind it. */
  readonly first: number;
  readonly next: number;
}

const KEY = /^[a-z][a-z0-9_]{0,99}$/;

/** All that a condition names, in the order of its text. One that is wrong tells what it names before the fault. */
export function conditionMentions(text: string): Mention[] {
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  for (const reference of referencesIn(tokens)) {
    const { set, first, next } = reference;
    const [from, to] = [tokens[first + 2], tokens[next - 1]];
    if (set !== null && from && to) mentions.push({ kind: "set", at: set, start: from.start, end: to.end });
    for (const literal of literalsBeside(tokens, reference)) {
      if (!KEY.test(literal.text)) continue;
      const inside = { start: literal.start + 1, end: literal.end - 1 };
      mentions.push(
        set === null
          ? { kind: "step", at: literal.text, ...inside }
          : { kind: "option", at: `${set}.${literal.text}`, ...inside },
      );
    }
  }
  return mentions.sort((one, other) => one.start - other.start);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  try {
    for (let token = readToken(text, 0); token.kind !== "end"; token = readToken(text, token.end)) tokens.push(token);
  } catch (fault) {
    if (!(fault instanceof ConditionFault)) throw fault;
  }
  return tokens;
}

function* referencesIn(tokens: readonly Token[]): Generator<Reference> {
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    // Behind a point, these are keys.
    if (token?.kind !== "word" || isSign(tokens[first - 1], ".")) continue;
    if (token.text === "skipped") yield { set: null, first, next: first + 1 };
    if (token.text !== "answers") continue;
    const [point, step, second, set] = tokens.slice(first + 1, first + 5);
    if (isSign(point, ".") && step?.kind === "word" && isSign(second, ".") && set?.kind === "word") {
      yield { set: `${step.text}.${set.text}`, first, next: first + 5 };
    }
  }
}

/** The quoted texts that a reference is compared with, or that it is asked to contain. */
function literalsBeside(tokens: readonly Token[], { first, next }: Reference): Token[] {
  const behind = afterClosing(tokens, next);
  const sign = tokens[behind]?.text;
  if (tokens[next]?.text === "." && tokens[next + 1]?.text === "contains" && isSign(tokens[next + 2], "(")) {
    return stringsFrom(tokens, next + 3);
  }
  if (sign === "==" || sign === "!=") return stringsFrom(tokens, afterOpening(tokens, behind + 1));
  if (sign === "in") return listFrom(tokens, afterOpening(tokens, behind + 1));
  const before = beforeOpening(tokens, first - 1);
  const leading = tokens[before]?.text;
  if (leading !== "==" && leading !== "!=" && leading !== "in") return [];
  return stringsFrom(tokens, beforeClosing(tokens, before - 1));
}

function stringsFrom(tokens: readonly Token[], at: number): Token[] {
  const token = tokens[at];
  return token?.kind === "string" ? [token] : [];
}

function listFrom(tokens: readonly Token[], at: number): Token[] {
  if (!isSign(tokens[at], "[")) return [];
  const end = tokens.findIndex((token, index) => index > at && isSign(token, "]"));
  return tokens.slice(at, end === -1 ? tokens.length : end).filter(({ kind }) => kind === "string");
}

// A term may stand in parentheses.
function afterClosing(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at], ")") ? afterClosing(tokens, at + 1) : at;
}
function afterOpening(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at], "(") ? afterOpening(tokens, at + 1) : at;
}
function beforeOpening(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at], "(") ? beforeOpening(tokens, at - 1) : at;
}
function beforeClosing(tokens: readonly Token[], at: number): number {
  return isSign(tokens[at], ")") ? beforeClosing(tokens, at - 1) : at;
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}

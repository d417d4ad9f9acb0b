import type { Definition } from "../definition.ts";
import { type Subject, subjectsOf } from "./subjects-of.ts";
import { type PlainToken, tokensOf } from "./tokens-of.ts";
import { valuesOf } from "./values-of.ts";
import { writeReference } from "./write-rows.ts";
import { writeText } from "./write-text.ts";

/** What may stand where the caret is, best first. */
export interface Completion {
  /** What is replaced by the one that is taken. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly CompletionItem[];
}

export interface CompletionItem {
  readonly insert: string;
  /** What it means, in the words of the wizard. */
  readonly says: string;
}

const MOST_ITEMS = 60;
const COMPARING = new Set(["==", "!=", "<", "<=", ">", ">="]);

/** Names, values and signs for a caret; null where nothing can be foreseen. */
export function completeCondition(definition: Definition, text: string, caret: number): Completion | null {
  const before = tokensOf(text.slice(0, caret));
  const last = before.at(-1);
  const isOpen = last?.kind === "open";
  const isPartial = isOpen || (last?.kind === "word" && last.end === caret && last.text !== "in");
  const partial = isPartial && last ? last : null;
  const front = partial ? before.slice(0, -1) : before;
  const start = partial ? partial.start : caret;
  const end = endOf(text, caret, partial);
  const found = candidates(definition, front, isOpen ? tokensOf(text.slice(end)) : null);
  const items = fitting(found, partial?.text ?? "");
  return items.length === 0 ? null : { start, end, items };
}

/** Behind the caret the rest of what is replaced: a word goes on, a text has its quotation mark. */
function endOf(text: string, caret: number, partial: PlainToken | null): number {
  if (!partial) return caret;
  const rest = /^[A-Za-z0-9_]*/.exec(text.slice(caret))?.[0].length ?? 0;
  if (partial.kind !== "open") return caret + rest;
  return text[caret + rest] === text[partial.start] ? caret + rest + 1 : caret;
}

function candidates(
  definition: Definition,
  front: readonly PlainToken[],
  behindOpen: readonly PlainToken[] | null,
): readonly CompletionItem[] {
  const subjects = subjectsOf(definition);
  const last = front.at(-1);
  const chain = chainAt(front);
  if (last?.kind === "other") return [];
  if (last?.text === "." && last.kind === "sign") return membersOf(subjects, chain);
  const subject = comparedWith(subjects, front);
  const values = literals(definition, subject);
  if (behindOpen) return subject ? values : literals(definition, subjectAhead(subjects, behindOpen));
  if (subject && values.length > 0) return values;
  if (last?.text === "in") return references(subjects, (each) => each.type === "list");
  if (endsOperand(last)) return signsAfter(subjects.find(({ key }) => key === subjectKey(chain)));
  if (last?.kind === "sign" && COMPARING.has(last.text)) {
    return references(subjects, (each) => !subject || each.type === subject.type);
  }
  return [...references(subjects, () => true), { insert: "has(", says: "is answered" }];
}

/** The words with dots between them at the end, a dot behind the last left out. */
function chainAt(tokens: readonly PlainToken[]): readonly string[] {
  let at = tokens.length - 1;
  if (tokens[at]?.text === ".") at--;
  const words: string[] = [];
  for (; tokens[at]?.kind === "word"; at -= 2) {
    words.unshift(tokens[at]?.text ?? "");
    if (tokens[at - 1]?.text !== ".") break;
  }
  return words;
}

function subjectKey(chain: readonly string[]): string {
  return chain[0] === "answers" ? chain.slice(1, 3).join(".") : (chain[0] ?? "");
}

function membersOf(subjects: readonly Subject[], chain: readonly string[]): readonly CompletionItem[] {
  const [first, step, set] = chain;
  if (first === "answers" && step === undefined) {
    const steps = new Map(subjects.flatMap(({ asked }) => (asked ? [[asked.step.key, asked.step.name] as const] : [])));
    return [...steps].map(([insert, says]) => ({ insert, says }));
  }
  if (first === "answers" && set === undefined) {
    return subjects.flatMap(({ asked }) =>
      asked !== null && asked.step.key === step ? [{ insert: asked.set.key, says: asked.set.name }] : [],
    );
  }
  const subject = subjects.find(({ key }) => key === subjectKey(chain));
  const size = { insert: "size()", says: subject?.type === "list" ? "how many" : "how many characters" };
  const contains = { insert: 'contains("', says: subject?.type === "list" ? "one of them is" : "a part of it is" };
  if (subject?.type === "list") return [contains, size];
  if (subject?.type !== "text") return [];
  return [contains, { insert: 'startsWith("', says: "begins with" }, { insert: 'endsWith("', says: "ends with" }, size];
}

/** What stands in front of the sign, list or call that a value follows. */
function comparedWith(subjects: readonly Subject[], front: readonly PlainToken[]): Subject | undefined {
  let at = front.length - 1;
  const last = front[at];
  if (last?.text === "(" && front[at - 1]?.text === "contains") at -= 2;
  else if (last?.kind === "sign" && COMPARING.has(last.text)) at -= 1;
  else {
    while (front[at]?.text === "," || front[at]?.kind === "string") at--;
    if (front[at]?.text !== "[" || front[at - 1]?.text !== "in") return undefined;
    at -= 2;
  }
  const key = subjectKey(chainAt(front.slice(0, at + 1)));
  return subjects.find((subject) => subject.key === key);
}

/** What a text in front of `in` is looked for in. */
function subjectAhead(subjects: readonly Subject[], behind: readonly PlainToken[]): Subject | undefined {
  const [first] = behind;
  if (first?.kind !== "word" || first.text !== "in") return undefined;
  const words = behind.slice(1).filter(({ kind }) => kind === "word");
  const key = subjectKey(words.slice(0, 3).map(({ text }) => text));
  return subjects.find((each) => each.key === key);
}

function literals(definition: Definition, subject: Subject | undefined): readonly CompletionItem[] {
  if (!subject) return [];
  return valuesOf(definition, subject).map(({ value, says }) => ({ insert: writeText(value), says }));
}

function references(subjects: readonly Subject[], fits: (subject: Subject) => boolean): readonly CompletionItem[] {
  return subjects.filter(fits).map(({ key, asked }) => ({
    insert: writeReference(key),
    says: asked
      ? `${asked.set.name}, ${asked.step.name}`
      : key === "total"
        ? "what the walk costs so far"
        : "skipped steps",
  }));
}

function endsOperand(last: PlainToken | undefined): boolean {
  if (!last) return false;
  return last.kind === "sign" ? last.text === ")" || last.text === "]" : last.kind !== "other" && last.text !== "in";
}

function signsAfter(subject: Subject | undefined): readonly CompletionItem[] {
  const joins = [
    { insert: "&& ", says: "and" },
    { insert: "|| ", says: "or" },
  ];
  if (!subject || subject.type === "list") return joins;
  if (subject.type === "text") {
    return [
      { insert: "== ", says: "is" },
      { insert: "!= ", says: "is not" },
      { insert: 'in ["', says: "is one of" },
    ];
  }
  return [
    { insert: ">= ", says: "is at least" },
    { insert: "<= ", says: "is at most" },
    { insert: "== ", says: "is" },
    { insert: "!= ", says: "is another number than" },
    { insert: "> ", says: "is more than" },
    { insert: "< ", says: "is less than" },
  ];
}

/** First what begins with it, then what has it within, by key or by words. */
function fitting(items: readonly CompletionItem[], partial: string): readonly CompletionItem[] {
  const sought = partial.toLowerCase();
  const rank = ({ insert, says }: CompletionItem): number => {
    const key = insert.replace(/^"/, "").toLowerCase();
    if (key.startsWith(sought) || key.split(".").some((part) => part.startsWith(sought))) return 0;
    if (says.toLowerCase().startsWith(sought)) return 1;
    return key.includes(sought) || says.toLowerCase().includes(sought) ? 2 : 3;
  };
  const ranked = items.map((item) => ({ item, place: rank(item) })).filter(({ place }) => place < 3);
  return ranked
    .sort((one, other) => one.place - other.place)
    .slice(0, MOST_ITEMS)
    .map(({ item }) => item);
}

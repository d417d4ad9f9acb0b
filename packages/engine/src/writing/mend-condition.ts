import { checkCondition } from "../check/check-condition.ts";
import type { Definition } from "../definition.ts";
import { nearestName } from "../document/nearest-name.ts";
import { subjectsOf } from "./subjects-of.ts";
import { type PlainToken, tokensOf } from "./tokens-of.ts";

/** What was probably meant by a part of a condition. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["=", "=="],
  ["&", "&&"],
  ["|", "||"],
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
]);

/** For the first thing that is wrong in a condition, if it is easily guessed. */
export function mendCondition(definition: Definition, text: string): Mend | null {
  const found = checkCondition(definition, text);
  if (found.ok) return null;
  const start = [...text].slice(0, found.column - 1).join("").length;
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => token.start === start);
  const token = tokens[at];
  if (!token) return null;
  const sign = SIGNS.get(token.text);
  if (sign !== undefined) return { start, end: token.end, insert: sign };
  if (token.kind !== "word") return null;
  const step = tokens[at - 2];
  const names = (key: string) => tokens[at - 3]?.text === "." && tokens[at - 4]?.text === key;
  if (tokens[at - 1]?.text !== ".") return mendWord(definition, token);
  return step?.kind === "word" && names("answers") ? mendSet(definition, step, token) : null;
}

function mendWord(definition: Definition, { text, start, end }: PlainToken): Mend | null {
  const subject = subjectsOf(definition).find(({ asked }) => asked?.set.key === text);
  const insert = subject
    ? `answers.${subject.key}`
    : nearestName(text, ["answers", "total", "skipped", "has", "true", "false"]);
  return insert === null ? null : { start, end, insert };
}

function mendSet(definition: Definition, step: PlainToken, set: PlainToken): Mend | null {
  const asked = subjectsOf(definition).flatMap((subject) => subject.asked ?? []);
  const onStep = asked.filter((each) => each.step.key === step.text);
  const near = nearestName(
    set.text,
    onStep.map((each) => each.set.key),
  );
  if (near !== null) return { start: set.start, end: set.end, insert: near };
  const elsewhere = asked.filter((each) => each.set.key === set.text).map((each) => each.step.key);
  const other = nearestName(step.text, elsewhere) ?? (elsewhere.length === 1 ? elsewhere[0] : undefined);
  return other === undefined ? null : { start: step.start, end: step.end, insert: other };
}

import type { Answers } from "../answers.ts";
import type { Definition, SetDefinition, StepDefinition } from "../definition.ts";

/** A walk as far as it has come: what every rule is asked about. */
export interface NaivePrefix {
  /** What exists of it alone. */
  readonly wizard: Definition;
  readonly answers: NaiveAnswers;
  readonly path: readonly string[];
}

export interface NaiveAnswers {
  readonly answers: ReadonlyMap<string, unknown>;
  readonly inputs: ReadonlyMap<string, unknown>;
  readonly submitted: readonly unknown[];
  readonly skipped: readonly unknown[];
  readonly exits: ReadonlyMap<string, unknown>;
  readonly today: unknown;
}

/** Nothing in a document of answers is believed; what is not of its kind is as if left out. */
export function naiveAnswers(answers: Answers): NaiveAnswers {
  return {
    answers: entriesOf(answers.answers),
    inputs: entriesOf(answers.inputs),
    submitted: Array.isArray(answers.submitted) ? answers.submitted : [],
    skipped: Array.isArray(answers.skipped) ? answers.skipped : [],
    exits: entriesOf(answers.exits),
    today: answers.today,
  };
}

function entriesOf(record: unknown): Map<string, unknown> {
  return new Map(typeof record === "object" && record !== null ? Object.entries(record) : []);
}

/** Rule 6, its first half. */
export function isSkipped({ answers }: NaivePrefix, step: StepDefinition): boolean {
  return answers.skipped.includes(step.key) && !step.required;
}

/** Rule 5: what counts as empty. */
export function isEmpty(set: SetDefinition, value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  const isText = set.type !== "MULTIPLE" && set.type !== "FILE_UPLOAD";
  return isText && typeof value === "string" && value.trim() === "";
}

/** The longest text that is looked at, in code points. */
export const LONGEST_TEXT = 10_000;

export function codePoints(text: string): number {
  return [...text].length;
}

export interface NaiveFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

export function isFile(value: unknown): value is NaiveFile {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const bytes = fields.get("bytes");
  return (
    typeof fields.get("name") === "string" &&
    typeof fields.get("type") === "string" &&
    typeof bytes === "number" &&
    bytes >= 0
  );
}

/** The texts that an answer names: option keys, whether they exist or not, each once. */
export function namedIn(set: SetDefinition, value: unknown): readonly string[] {
  if (isEmpty(set, value)) return [];
  if (set.type === "SINGLE") return typeof value === "string" && codePoints(value) <= LONGEST_TEXT ? [value] : [];
  if (set.type !== "MULTIPLE" || !Array.isArray(value)) return [];
  return value.every((one) => typeof one === "string") ? [...new Set(value)] : [];
}

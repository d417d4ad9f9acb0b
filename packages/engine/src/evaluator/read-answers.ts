import type { Answers } from "../answers.ts";
import { dayNumber } from "./day-number.ts";
import { itemAt } from "./item-at.ts";
import type { Program } from "./program.ts";
import type { Given } from "./standing.ts";

/** Takes out of a document from outside what names something, and leaves the rest. */
export function readAnswers(program: Program, document: Answers): Given {
  const step = (key: unknown): number | null => numberOf(program.stepNumbers, key);
  const given: Given = {
    answers: new Map(),
    inputs: new Map(),
    submitted: new Set(),
    skipped: new Set(),
    exits: new Map(),
    today: document.today,
    todayNumber: dayNumber(document.today),
  };
  for (const [key, value] of entriesOf(document.answers)) {
    const number = nodeNumber(program, key, false);
    if (number !== null && value !== null && value !== undefined) given.answers.set(number, value);
  }
  for (const [key, text] of entriesOf(document.inputs)) {
    const number = nodeNumber(program, key, true);
    if (number !== null) given.inputs.set(number, text);
  }
  for (const [key, target] of entriesOf(document.exits)) {
    const from = step(key);
    const to = step(target);
    if (from !== null && to !== null) given.exits.set(from, to);
  }
  for (const list of ["submitted", "skipped"] as const)
    for (const key of Array.isArray(document[list]) ? document[list] : []) {
      const number = step(key);
      if (number !== null) given[list].add(number);
    }
  return given;
}

/** The same document again, without what names nothing. */
export function writeAnswers(program: Program, given: Given): Answers {
  const node = ([number, value]: [number, unknown]): [string, unknown] => [itemAt(program.nodes, number).key, value];
  const step = (number: number): string => itemAt(program.steps, number).key;
  return {
    answers: Object.fromEntries([...given.answers].map(node)),
    inputs: Object.fromEntries([...given.inputs].map(node)),
    submitted: [...given.submitted].map(step),
    skipped: [...given.skipped].map(step),
    exits: Object.fromEntries([...given.exits].map(([from, to]) => [step(from), step(to)])),
    ...(given.today === undefined ? {} : { today: given.today }),
  };
}

export function nodeNumber(program: Program, key: unknown, isOption: boolean): number | null {
  const number = numberOf(program.nodeNumbers, key);
  return number !== null && (itemAt(program.nodes, number).type === "OPTION") === isOption ? number : null;
}

/** Own keys alone: `constructor` may well be one. */
export function numberOf(numbers: Readonly<Record<string, number>>, key: unknown): number | null {
  return typeof key === "string" && Object.hasOwn(numbers, key) ? (numbers[key] ?? null) : null;
}

function entriesOf(record: unknown): [string, unknown][] {
  return typeof record === "object" && record !== null && !Array.isArray(record) ? Object.entries(record) : [];
}

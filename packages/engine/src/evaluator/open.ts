import type { Answers, WalkEvent } from "../answers.ts";
import type { Change, State, StepView } from "../state.ts";
import { createCourse } from "./create-course.ts";
import { dayNumber } from "./day-number.ts";
import { numberOf } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import { differs } from "./ledger.ts";
import type { Program } from "./program.ts";

/** A walk that stays open: what an event does not touch is not computed again. */
export interface Walk {
  apply(event: WalkEvent): Change;
  state(): State;
  /** One step of the path; null where it is not on it. */
  view(step: string): StepView | null;
}

/** Whatever an event holds: it may come from outside. */
interface AnyEvent {
  readonly type: WalkEvent["type"];
  readonly set?: unknown;
  readonly option?: unknown;
  readonly step?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly to?: unknown;
}

export function open(program: Program, answers: Answers): Walk {
  const document: Answers = Object(answers);
  const { steps, sets, options, figures, receive, settle } = createCourse(program, dayNumber(document.today));

  // A text or a list may be long, and can name nothing.
  for (const [field, type] of [
    ["answers", "answer"],
    ["inputs", "input"],
    ["exits", "exit"],
  ] as const)
    if (typeof document[field] === "object" && !Array.isArray(document[field]))
      for (const [key, value] of Object.entries(Object(document[field]))) receive(type, key, value);
  for (const [field, type] of [
    ["submitted", "submit"],
    ["skipped", "skip"],
  ] as const)
    for (const step of Array.isArray(document[field]) ? document[field] : []) receive(type, step);
  settle();
  const nodesTold = (numbers?: readonly number[]) => ({ sets: sets.all(numbers), options: options.all(numbers) });
  let known = figures();

  return {
    apply(event) {
      const { type, set, option, step, value, text, to }: AnyEvent = Object(event);
      for (const ledger of [steps, sets, options]) ledger.begin();
      receive(type, set ?? option ?? step, value ?? text ?? to);
      settle();
      const before = known;
      known = figures();
      return {
        ...differing(before, known),
        steps: steps.changes(),
        sets: sets.changes(),
        options: options.changes(),
      };
    },
    state: () => ({ ...known, steps: steps.all(), ...nodesTold() }),
    view(key) {
      const number = numberOf(program.stepNumbers, key);
      if (!steps.has(number)) return null;
      return { step: key, ...steps.get(number), ...nodesTold(itemAt(program.steps, number).nodes) };
    },
  };
}

/** The fields of the later that are not as they were. */
function differing<T extends object>(was: T, now: T): Partial<T> {
  const fields: Partial<T> = {};
  for (const field in now) if (differs(was[field], now[field])) fields[field] = now[field];
  return fields;
}

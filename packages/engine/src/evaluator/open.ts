import type { Answers, WalkEvent } from "../answers.ts";
import type { Change, State, StepView } from "../state.ts";
import { createCourse } from "./create-course.ts";
import { dayNumber } from "./day-number.ts";
import type { Given } from "./given.ts";
import { NONE, namesIn, numberOf, optionNamed } from "./given-value.ts";
import { itemAt } from "./item-at.ts";
import { differing } from "./ledger.ts";
import type { Program } from "./program.ts";

/** A walk that stays open: what an event does not touch is not computed again. */
export interface Walk {
  apply(event: WalkEvent): Change;
  state(): State;
  /** One step of the path; null where it is not on it. */
  view(step: string): StepView | null;
}

/** Of an event, its fields by what they are. */
interface AnyEvent {
  readonly type: string;
  readonly set?: unknown;
  readonly option?: unknown;
  readonly step?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly to?: unknown;
}

export function open(program: Program, answers: Answers): Walk {
  const { nodes, stepNumbers, nodeNumbers } = program;
  const document: Answers = Object(answers);
  const given: Given = {
    values: new Map(),
    named: new Set(),
    submitted: new Set(),
    skipped: new Set(),
    exits: new Map(),
    today: dayNumber(document.today),
  };
  const { values, named, submitted, skipped, exits } = given;
  const { steps, sets, options, figures, ...course } = createCourse(program, given);

  const name = (set: number, isNamed: boolean): void => {
    for (const name of namesIn(itemAt(nodes, set), values.get(set)) ?? []) {
      const option = optionNamed(nodeNumbers, itemAt(nodes, set), name);
      if (option === NONE) continue;
      named[isNamed ? "add" : "delete"](option);
      course.planNode(option);
    }
  };
  /** Of an event, or of a field of the document that holds what events gave. */
  const receive = (type: string, key: unknown, value: unknown): void => {
    const isAnswer = type.startsWith("answer");
    const isNode = isAnswer || type.startsWith("input");
    const number = numberOf(isNode ? nodeNumbers : stepNumbers, key);
    if (number === NONE) return;
    if (isNode) {
      if ((itemAt(nodes, number).set === undefined) !== isAnswer) return;
      name(number, false);
      values.set(number, value);
      name(number, true);
      course.planAround(number);
    } else {
      const isSkip = type.includes("skip");
      if (isSkip && itemAt(program.steps, number).required) return;
      if (type.startsWith("exit")) exits.set(number, numberOf(stepNumbers, value));
      else (isSkip ? skipped : submitted)[type.startsWith("un") ? "delete" : "add"](number);
      course.planStep(number, isSkip);
    }
  };
  const changes = () => ({ steps: steps.changes(), sets: sets.changes(), options: options.changes() });

  for (const type of ["answers", "inputs", "exits"] as const)
    for (const [key, value] of Object.entries(Object(document[type]))) receive(type, key, value);
  for (const type of ["submitted", "skipped"] as const) {
    const steps: unknown = document[type];
    if (Array.isArray(steps)) for (const step of steps) receive(type, step, null);
  }
  course.settle();
  changes();

  return {
    apply(event: AnyEvent) {
      const before = figures();
      receive(event.type, event.set ?? event.option ?? event.step, event.value ?? event.text ?? event.to);
      course.settle();
      return { ...differing(before, figures()), ...changes() };
    },
    state: () => ({ ...figures(), steps: steps.all(), sets: sets.all(), options: options.all() }),
    view(key) {
      const number = numberOf(stepNumbers, key);
      const [step] = Object.values(steps.all([number]));
      if (!step) return null;
      const { nodes } = itemAt(program.steps, number);
      return { step: key, ...step, sets: sets.all(nodes), options: options.all(nodes) };
    },
  };
}

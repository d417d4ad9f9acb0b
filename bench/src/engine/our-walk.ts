import { open, type Program, type Walk, type WalkEvent } from "@boardwalk/engine";
import { answerValue } from "./answer-value.ts";
import type { Plan } from "./plan.ts";
import type { GeneratedWalk, GivenAnswer } from "./walk-along.ts";

/** What was given, as the document from which a walk goes on. */
export function asAnswers(plan: Plan, { given, submitted }: GeneratedWalk) {
  return {
    answers: Object.fromEntries(given.map((answer) => [keyOf(answer), answerValue(plan, answer)])),
    submitted: submitted.map((step) => `s${step}`),
  };
}

export function asEvent(plan: Plan, answer: GivenAnswer): WalkEvent {
  return { type: "answer", set: keyOf(answer), value: answerValue(plan, answer) };
}

/** An event, and the step that is shown after it. */
export interface ShownAfter {
  readonly event: WalkEvent;
  readonly shown: string;
}

/** By its place in the plan. */
export function stepNumber(key: string): number {
  return Number(key.slice(1));
}

/**
 * Goes once through all changes and notes the step that a person sees after each: the one that follows on the path, and where
 * the walk now stops, the answered one itself. After them all everything is as it was, so that they can be gone through again.
 */
export function findShown(program: Program, plan: Plan, walk: GeneratedWalk): ShownAfter[] {
  const going: Walk = open(program, asAnswers(plan, walk));
  return walk.changes.map((change) => {
    const event = asEvent(plan, change);
    going.apply(event);
    const { path } = going.state();
    const shown = path[path.indexOf(`s${change.step}`) + 1] ?? `s${change.step}`;
    return { event, shown };
  });
}

function keyOf({ step, set }: GivenAnswer): string {
  return `s${step}.q${set}`;
}

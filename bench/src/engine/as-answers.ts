import type { WalkEvent } from "@boardwalk/engine";
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

function keyOf({ step, set }: GivenAnswer): string {
  return `s${step}.q${set}`;
}

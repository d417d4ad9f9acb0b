import type { Answers, WalkEvent } from "../answers.ts";

/** The events that make a document of answers out of nothing; `today` alone is no event. */
export function eventsOf(answers: Answers): WalkEvent[] {
  return [
    ...Object.entries(answers.answers ?? {}).map(([set, value]): WalkEvent => ({ type: "answer", set, value })),
    ...Object.entries(answers.inputs ?? {}).map(([option, text]): WalkEvent => ({ type: "input", option, text })),
    ...(answers.submitted ?? []).map((step): WalkEvent => ({ type: "submit", step })),
    ...(answers.skipped ?? []).map((step): WalkEvent => ({ type: "skip", step })),
    ...Object.entries(answers.exits ?? {}).map(([step, to]): WalkEvent => ({ type: "exit", step, to })),
  ];
}

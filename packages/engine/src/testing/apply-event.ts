import type { Answers, WalkEvent } from "../answers.ts";

/** The document of answers after an event: what `open` + `apply` must agree with. */
export function applyEvent(answers: Answers, event: WalkEvent): Answers {
  switch (event.type) {
    case "answer":
      return { ...answers, answers: withEntry(answers.answers, event.set, event.value) };
    case "input":
      return { ...answers, inputs: withEntry(answers.inputs, event.option, event.text) };
    case "exit":
      return { ...answers, exits: withEntry(answers.exits, event.step, event.to) };
    case "submit":
      return { ...answers, submitted: [...without(answers.submitted, event.step), event.step] };
    case "unsubmit":
      return { ...answers, submitted: without(answers.submitted, event.step) };
    case "skip":
      return { ...answers, skipped: [...without(answers.skipped, event.step), event.step] };
    case "unskip":
      return { ...answers, skipped: without(answers.skipped, event.step) };
  }
}

function withEntry<T>(record: Readonly<Record<string, T>> | undefined, key: string, value: T): Record<string, T> {
  // By entries, so that `__proto__` is a key like any other.
  return Object.fromEntries([...Object.entries(record ?? {}), [key, value]]);
}

function without(steps: readonly string[] | undefined, step: string): string[] {
  return Array.isArray(steps) ? steps.filter((one) => one !== step) : [];
}

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

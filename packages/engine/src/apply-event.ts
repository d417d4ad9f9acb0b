import type { Answers, WalkEvent } from "./answers.ts";

/** The document of answers after an event: what is to be stored, so that the walk can be opened again. */
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

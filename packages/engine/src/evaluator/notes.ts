import type { AnswerError } from "../state.ts";

/** How things stood before an event, each noted when it is first touched. */
export interface Notes {
  readonly bits: Map<number, number>;
  readonly errors: Map<number, readonly AnswerError[] | undefined>;
  readonly steps: Map<number, number>;
  readonly dormant: Map<number, boolean>;
  /** How far the path stayed, and what followed there. */
  cut: { readonly keep: number; readonly steps: readonly number[] } | null;
}

export function createNotes(): Notes {
  return { bits: new Map(), errors: new Map(), steps: new Map(), dormant: new Map(), cut: null };
}

export function noteOnce<T>(notes: Map<number, T>, number: number, before: () => T): void {
  if (!notes.has(number)) notes.set(number, before());
}

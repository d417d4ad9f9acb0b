import type { WalkMoment } from "@boardwalk/domain/walks";

type Type = WalkMoment["type"];

/** What happened, as a sentence about the walker; with the step where it is about one. */
const SAID: Record<Type, (step: string) => string> = {
  SESSION_STARTED: () => "Started",
  STEP_ENTERED: (step) => `Came to ${step}`,
  STEP_COMPLETED: (step) => `Completed ${step}`,
  STEP_CHANGED: (step) => `Went back and changed ${step}`,
  STEP_SKIPPED: (step) => `Skipped ${step}`,
  SESSION_PAUSED: () => "Paused",
  SESSION_RESUMED: () => "Came back",
  SESSION_ABANDONED: () => "Counted as abandoned, after a time without a step",
  SESSION_COMPLETED: () => "Handed it in",
  SESSION_SAVED_AS_TEMPLATE: () => "Saved it, to start from again",
  SESSION_REPLAYED: () => "Began another walk from it",
  SESSION_SHARED: () => "Shared it",
  SESSION_DELETED: () => "Deleted it",
};

export function momentOfWalk({ type, step }: Pick<WalkMoment, "type" | "step">): string {
  return SAID[type](step ?? "a step that is gone");
}

/** "40 seconds", "3 minutes": attention, not time that passed. */
export function attentionInWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

import type { StepState } from "../state.ts";
import { isDone, isSkipped, positionOf, type Standing } from "./standing.ts";

const ON_PATH = 1;
const DONE = 2;
const SKIPPED = 4;

export function stepBits(standing: Standing, step: number): number {
  const position = positionOf(standing, step);
  if (position < 0) return 0;
  return ON_PATH | (isDone(standing, position) ? DONE : 0) | (isSkipped(standing, step) ? SKIPPED : 0);
}

export function stepState(bits: number): StepState {
  return { done: (bits & DONE) !== 0, skipped: (bits & SKIPPED) !== 0 };
}

import type { SetInput, StepInput } from "./definition-input.ts";

export interface KnownSet {
  readonly step: string;
  readonly set: SetInput;
}

export function setsOf(steps: readonly StepInput[]): KnownSet[] {
  return steps.flatMap((step) => (step.sets ?? []).map((set) => ({ step: step.key, set })));
}

export function setKeysOf(steps: readonly StepInput[]): string[] {
  return setsOf(steps).map(({ step, set }) => `${step}.${set.key}`);
}

export function optionKeysOf(steps: readonly StepInput[]): string[] {
  return setsOf(steps).flatMap(({ step, set }) => (set.options ?? []).map(({ key }) => `${step}.${set.key}.${key}`));
}

/** One of a list by a number of any size, so that what is picked still stands when the list shrinks. */
export function pick<T>(list: readonly T[], seed: number): T | undefined {
  return list[seed % Math.max(1, list.length)];
}

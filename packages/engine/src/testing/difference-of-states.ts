import { isDeepStrictEqual } from "node:util";
import type { Change, State } from "../state.ts";

/** The change from one state to another that says all that differs and nothing else. */
export function differenceOfStates(before: State, after: State): Change {
  const { steps, sets, options, ...figures } = after;
  const known = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(figures).filter(([name, value]) => !isDeepStrictEqual(known.get(name), value));
  return {
    ...Object.fromEntries(changed),
    steps: differing(before.steps, steps),
    sets: differing(before.sets, sets),
    options: differing(before.options, options),
  };
}

function differing<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Record<string, T | null> {
  const left = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const changed = Object.entries(after).filter(
    ([key, value]) => !Object.hasOwn(before, key) || !isDeepStrictEqual(before[key], value),
  );
  return Object.fromEntries([...left.map((key) => [key, null] as const), ...changed]);
}

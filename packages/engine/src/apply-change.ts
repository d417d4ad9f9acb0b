import type { Change, State } from "./state.ts";

/** The state after a change, for those who keep a state and are sent changes. */
export function applyChange(state: State, change: Change): State {
  return {
    ...state,
    ...change,
    steps: merge(state.steps, change.steps),
    sets: merge(state.sets, change.sets),
    options: merge(state.options, change.options),
  };
}

function merge<T>(known: Readonly<Record<string, T>>, changed: Readonly<Record<string, T | null>>): Record<string, T> {
  const merged = { ...known };
  for (const [key, value] of Object.entries(changed)) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}

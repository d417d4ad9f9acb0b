import type { Change, State } from "../state.ts";

/** The state after a change, for those who keep a state and are sent changes. */
export function applyChange(state: State, change: Change): State {
  const { path, dormant, steps, sets, options, ...figures } = change;
  return {
    ...state,
    ...figures,
    path: path ? [...state.path.slice(0, path.keep), ...path.add] : state.path,
    steps: merge(state.steps, steps),
    sets: merge(state.sets, sets),
    options: merge(state.options, options),
    dormant: dormant
      ? [...state.dormant.filter((set) => !dormant.removed.includes(set)), ...dormant.added].sort()
      : state.dormant,
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

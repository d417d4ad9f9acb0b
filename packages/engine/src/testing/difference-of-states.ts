import { isDeepStrictEqual } from "node:util";
import type { Change, State } from "../state.ts";

/** The change from one state to another that says all that differs and nothing else. */
export function differenceOfStates(before: State, after: State): Change {
  const kept = before.path.findIndex((step, at) => after.path[at] !== step);
  const keep = kept === -1 ? before.path.length : kept;
  const added = after.dormant.filter((set) => !before.dormant.includes(set));
  const removed = before.dormant.filter((set) => !after.dormant.includes(set));
  return {
    ...(isDeepStrictEqual(before.path, after.path) ? {} : { path: { keep, add: after.path.slice(keep) } }),
    ...(before.current === after.current ? {} : { current: after.current }),
    ...(before.complete === after.complete ? {} : { complete: after.complete }),
    ...(before.progress === after.progress ? {} : { progress: after.progress }),
    ...(before.total === after.total ? {} : { total: after.total }),
    ...(isDeepStrictEqual(before.exits, after.exits) ? {} : { exits: after.exits }),
    steps: differing(before.steps, after.steps),
    sets: differing(before.sets, after.sets),
    options: differing(before.options, after.options),
    ...(added.length + removed.length === 0 ? {} : { dormant: { added, removed } }),
    ...(isDeepStrictEqual(before.problems, after.problems) ? {} : { problems: after.problems }),
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

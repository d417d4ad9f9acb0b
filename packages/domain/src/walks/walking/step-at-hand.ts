import type { State } from "@boardwalk/engine";
import { entryOf } from "./entry-of.ts";
import type { LoadedWalk } from "./loaded-walk.ts";
import type { SetPart } from "./version-parts.ts";

/** Why a step may not be worked on now; null where it may. */
export type StepClosed = "completed" | "elsewhere" | "closed";

/** A step is worked on once the path has come to it; without `allowBack` no more once it is done. */
export function whyClosed({ stored, parts }: LoadedWalk, state: State, step: string): StepClosed | null {
  if (stored.isCompleted) return "completed";
  const there = entryOf(state.steps, step);
  const definition = parts.steps.get(step);
  if (there === undefined || definition === undefined) return "elsewhere";
  return there.done && !definition.allowBack ? "closed" : null;
}

/** A sensitive answer is its walker's alone: whoever has the walk by a share neither sees nor gives it. */
export function isWalkersAlone({ stored }: LoadedWalk, part: SetPart): boolean {
  return part.isSensitive && !stored.isOwn;
}

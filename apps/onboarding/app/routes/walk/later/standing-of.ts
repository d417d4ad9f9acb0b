import type { Definition, State } from "@boardwalk/engine";
import { outlineOf, pathOf } from "@boardwalk/runner";

/** How far a walk has come, as the mail and the page say it. */
export interface Standing {
  readonly done: number;
  /** With what still comes, as far as it can be foreseen. */
  readonly inAll: number;
  /** Null where only the review is left. */
  readonly next: string | null;
}

export function standingOf(definition: Definition, state: State): Standing {
  const places = pathOf(outlineOf(definition), state, null);
  const done = places.filter(({ is }) => is === "done" || is === "skipped").length;
  const next = definition.steps.find(({ key }) => key === state.current);
  return { done, inAll: places.length, next: next?.name ?? null };
}

import type { MovedOn } from "./submit-step.ts";

/** Where the walk goes on behind a step. */
export function movedFrom(step: string, moved: Pick<MovedOn, "before" | "state" | "definition">): MovedOn {
  const { path, current } = moved.state;
  return { kind: "moved", to: current, next: path[path.indexOf(step) + 1] ?? null, ...moved };
}

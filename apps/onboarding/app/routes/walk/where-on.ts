import type { State } from "@boardwalk/engine";
import { paths } from "../../paths.ts";

/** Where a walk goes on: at the step that is not done yet, and behind the last one at the review. */
export function whereOn(token: string, { current }: Pick<State, "current">): string {
  return current === null ? paths.walkReview(token) : paths.walkStep(token, current);
}

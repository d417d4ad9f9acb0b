import type { StoryWalk } from "./story.ts";

/** Complete, with its answers still there, and its walker is a member. */
export function isKept(walk: StoryWalk): boolean {
  return walk.storesAnswers && walk.person.startsWith("member") && walk.moves.some(({ kind }) => kind === "complete");
}

import type { StoryWalk } from "./story.ts";

const HOUR = 3_600_000;

/** So many hours behind a walk's last move; null where the story is over by then. */
export function afterEnd(walk: StoryWalk | undefined, hours: number, until: Date): Date | null {
  const end = walk?.moves.at(-1)?.at;
  const at = end === undefined ? null : new Date(end.getTime() + hours * HOUR);
  return at !== null && at < until ? at : null;
}

import type { Chance } from "./seeded-chance.ts";
import type { StorySavedWalk, StoryWalk } from "./story.ts";

/** Some who came later began from what others had saved for everybody, and made it theirs. */
export function begunFromSaved(
  walks: readonly StoryWalk[],
  saved: readonly StorySavedWalk[],
  chance: Chance,
): StoryWalk[] {
  return walks.map((walk) => {
    const place = saved.findIndex(
      ({ walk: origin, at, isPublic }) => isPublic && at < walk.startedAt && walks[origin]?.wizard === walk.wizard,
    );
    const isFree = walk.from === null && walk.person.startsWith("member") && walk.name === null;
    if (place < 0 || !isFree || !chance.hits(0.3)) return walk;
    return { ...walk, name: saved[place]?.name ?? null, storesAnswers: true, from: { kind: "saved", place } };
  });
}

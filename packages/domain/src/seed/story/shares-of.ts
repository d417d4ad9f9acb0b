import { afterEnd } from "./after-end.ts";
import { isKept } from "./is-kept.ts";
import type { Chance } from "./seeded-chance.ts";
import type { StoryShare, StoryWalk } from "./story.ts";

const HOUR = 3_600_000;

/** What was shown around once it was done. */
export function sharesOf(walks: readonly StoryWalk[], until: Date, chance: Chance): StoryShare[] {
  const members = [...new Set(walks.map(({ person }) => person).filter((person) => person.startsWith("member")))];
  return walks.flatMap((walk, place) => {
    const isShown = walk.wizard === "plan-a-festival" || walk.wizard === "midsummer-harbour-market-stalls";
    if (!isShown || !isKept(walk) || !chance.hits(0.22)) return [];
    const at = afterEnd(walk, chance.between(1, 30), until);
    if (at === null) return [];
    const visitors = members.filter((person) => person !== walk.person && chance.hits(0.015)).slice(0, 3);
    return [
      {
        walk: place,
        at,
        may: chance.hits(0.4) ? ("clone" as const) : ("view" as const),
        withAnswers: chance.hits(0.7),
        maxUses: chance.hits(0.3) ? 3 : null,
        expiresAt: chance.hits(0.5) ? new Date(at.getTime() + 30 * 24 * HOUR) : null,
        isRevoked: chance.hits(0.15),
        usedBy: visitors
          .map((person, index) => ({ person, at: new Date(at.getTime() + (index + 1) * chance.between(1, 9) * HOUR) }))
          .filter((use) => use.at < until),
      },
    ];
  });
}

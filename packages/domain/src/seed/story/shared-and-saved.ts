import type { Chance } from "./seeded-chance.ts";
import type { Story, StorySavedWalk, StoryShare, StoryWalk } from "./story.ts";

const HOUR = 3_600_000;

/** What became of walks afterwards: saved for others to begin from, and shown around. */
export function sharedAndSaved(
  walks: readonly StoryWalk[],
  until: Date,
  chance: Chance,
): Pick<Story, "saved" | "shares"> {
  return { saved: savedOf(walks, until), shares: sharesOf(walks, until, chance) };
}

interface Wish {
  readonly wizard: string;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly isPublic: boolean;
  readonly isOfficial: boolean;
}

const WISHES: readonly Wish[] = [
  {
    wizard: "plan-a-festival",
    name: "One evening on the quay",
    description: "Covered stage, cold food, everybody home by eleven. Change the day and the name, and hand it in.",
    tags: ["small", "outdoor"],
    isPublic: true,
    isOfficial: true,
  },
  {
    wizard: "plan-a-festival",
    name: "Our own street",
    description: "What we did last spring. It rained, and the awnings held.",
    tags: ["street", "neighbours"],
    isPublic: true,
    isOfficial: false,
  },
  {
    wizard: "midsummer-harbour-market-stalls",
    name: "A craft stall for two days",
    description: "Medium pitch with lanterns and a card reader.",
    tags: ["crafts", "weekend"],
    isPublic: true,
    isOfficial: false,
  },
  {
    wizard: "volunteer-for-a-shift",
    name: "Green team at sunrise",
    description: "The quiet shift, with coffee.",
    tags: ["early"],
    isPublic: true,
    isOfficial: false,
  },
  {
    wizard: "midsummer-harbour-market-stalls",
    name: "My pitch, every year",
    description: "",
    tags: [],
    isPublic: false,
    isOfficial: false,
  },
];

function savedOf(walks: readonly StoryWalk[], until: Date): StorySavedWalk[] {
  const taken = new Set<number>();
  return WISHES.flatMap(({ wizard, ...wish }) => {
    const place = walks.findIndex((walk, index) => !taken.has(index) && walk.wizard === wizard && isKept(walk));
    const at = place < 0 ? null : afterEnd(walks[place], 1, until);
    if (at === null) return [];
    taken.add(place);
    return [{ ...wish, walk: place, at }];
  });
}

function sharesOf(walks: readonly StoryWalk[], until: Date, chance: Chance): StoryShare[] {
  const members = [...new Set(walks.map(({ person }) => person).filter((person) => person.startsWith("member")))];
  return walks.flatMap((walk, place) => {
    const isShown = walk.wizard === "plan-a-festival" || walk.wizard === "midsummer-harbour-market-stalls";
    if (!isShown || !isKept(walk) || !chance.hits(0.22)) return [];
    const at = afterEnd(walk, chance.between(1, 30), until);
    if (at === null) return [];
    const visitors = members.filter((person) => person !== walk.person && chance.hits(0.015)).slice(0, 3);
    const may = chance.weighted({ view: 5, clone: 3, edit: 1 });
    return [
      {
        walk: place,
        at,
        may: may === "clone" || may === "edit" ? may : ("view" as const),
        withAnswers: may === "edit" || chance.hits(0.7),
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

/** Complete, with its answers still there, and its walker is a member. */
function isKept(walk: StoryWalk): boolean {
  return walk.storesAnswers && walk.person.startsWith("member") && walk.moves.some(({ kind }) => kind === "complete");
}

function afterEnd(walk: StoryWalk | undefined, hours: number, until: Date): Date | null {
  const end = walk?.moves.at(-1)?.at;
  const at = end === undefined ? null : new Date(end.getTime() + hours * HOUR);
  return at !== null && at < until ? at : null;
}

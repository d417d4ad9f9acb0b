import { afterEnd } from "./after-end.ts";
import { isKept } from "./is-kept.ts";
import type { StorySavedWalk, StoryWalk } from "./story.ts";

interface Wish {
  readonly wizard: string;
  /** What was answered on it, so that its name and description say the truth. */
  readonly says: Readonly<Record<string, string>>;
  readonly name: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly isPublic: boolean;
  readonly isOfficial: boolean;
}

const WISHES: readonly Wish[] = [
  {
    wizard: "plan-a-festival",
    says: { "stage.size": "covered", "basics.kind": "outdoor" },
    name: "One evening on the quay",
    description: "Covered stage, outdoors, with crew. Change the day and the name, and hand it in.",
    tags: ["small", "outdoor"],
    isPublic: true,
    isOfficial: true,
  },
  {
    wizard: "plan-a-festival",
    says: { "weather.plan": "awnings" },
    name: "Our own street",
    description: "What we did last spring. It rained, and the awnings held.",
    tags: ["street", "neighbours"],
    isPublic: true,
    isOfficial: false,
  },
  {
    wizard: "midsummer-harbour-market-stalls",
    says: { "trade.goods": "crafts", "pitch.size": "medium" },
    name: "A craft stall",
    description: "Medium pitch, with what we lend.",
    tags: ["crafts", "weekend"],
    isPublic: true,
    isOfficial: false,
  },
  {
    wizard: "volunteer-for-a-shift",
    says: { "where.area": "green" },
    name: "Green team at sunrise",
    description: "The quiet shift, with coffee.",
    tags: ["early"],
    isPublic: true,
    isOfficial: false,
  },
  {
    wizard: "midsummer-harbour-market-stalls",
    says: {},
    name: "My pitch, every year",
    description: null,
    tags: [],
    isPublic: false,
    isOfficial: false,
  },
];

/** What was saved of walks, for others to begin from and for oneself. */
export function savedOf(walks: readonly StoryWalk[], until: Date): StorySavedWalk[] {
  const taken = new Set<number>();
  return WISHES.flatMap(({ wizard, says, ...wish }) => {
    const isFree = (walk: StoryWalk, place: number) => !taken.has(place) && walk.wizard === wizard && isKept(walk);
    const fits = (walk: StoryWalk) => Object.entries(says).every(([set, value]) => isAnswered(walk, set, value));
    const place = walks.findIndex((walk, index) => isFree(walk, index) && fits(walk));
    const at = place < 0 ? null : afterEnd(walks[place], 1, until);
    if (at === null) return [];
    taken.add(place);
    return [{ ...wish, walk: place, at }];
  });
}

function isAnswered({ moves }: StoryWalk, set: string, value: string): boolean {
  return moves.some(
    (move) =>
      move.kind === "submit" && move.given.some((given) => given.set === set && [given.value].flat().includes(value)),
  );
}

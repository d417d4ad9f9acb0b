import { dayFrom } from "./day-from.ts";
import type { Story, StoryWalk } from "./story.ts";

/**
 * A part of a story as if all of it happened at one moment, since the verbs take time from the database and nobody moves that.
 * No attention is paid then, and days move along with the day on which their walk began.
 */
export function atOneMoment(
  story: Story,
  at: Date,
  today: string,
  isWanted: (walk: StoryWalk, place: number) => boolean,
): Story {
  const places = new Map<number, number>();
  const savedPlaces = new Map<number, number>();
  const walks: StoryWalk[] = [];
  for (const [place, walk] of story.walks.entries()) {
    const { from } = walk;
    const origin = from?.kind === "saved" ? story.saved[from.place]?.walk : from?.place;
    if (!isWanted(walk, place) || (origin !== undefined && !places.has(origin))) continue;
    places.set(place, walks.length);
    const saved = story.saved.findIndex((one) => one.walk === place);
    if (saved >= 0) savedPlaces.set(saved, savedPlaces.size);
    const moved = from && { ...from, place: (from.kind === "walk" ? places : savedPlaces).get(from.place) ?? 0 };
    walks.push({
      ...walk,
      startedAt: at,
      today,
      from: moved,
      moves: walk.moves.map((move) => movedTo(move, at, walk.today, today)),
    });
  }
  const placed = <T extends { readonly walk: number }>(one: T): T[] => {
    const walk = places.get(one.walk);
    return walk === undefined ? [] : [{ ...one, walk, at }];
  };
  return {
    people: story.people,
    walks,
    saved: [...savedPlaces.keys()].flatMap((place) => story.saved[place] ?? []).flatMap(placed),
    shares: story.shares.flatMap(placed).map((share) => ({
      ...share,
      expiresAt: share.expiresAt && new Date(at.getTime() + 30 * 86_400_000),
      usedBy: share.maxUses === null ? share.usedBy.map(({ person }) => ({ person, at })) : [],
    })),
  };
}

function movedTo(move: StoryWalk["moves"][number], at: Date, was: string, today: string): StoryWalk["moves"][number] {
  if (move.kind === "submit")
    return { ...move, at, seconds: 0, given: move.given.map((given) => dated(given, was, today)) };
  if (move.kind === "answer") return { ...move, at, seconds: 0, given: dated(move.given, was, today) };
  return move.kind === "skip" ? { ...move, at, seconds: 0 } : { ...move, at };
}

function dated<T extends { readonly value: unknown }>(given: T, was: string, today: string): T {
  const { value } = given;
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return given;
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${was}T00:00:00Z`)) / 86_400_000);
  return { ...given, value: dayFrom(value, days) };
}

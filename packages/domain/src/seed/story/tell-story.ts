import type { PastAnswer } from "../../walks/index.ts";
import { begunFromSaved } from "./begun-from-saved.ts";
import { type Castable, castPeople } from "./cast-people.ts";
import type { Habit } from "./habit.ts";
import { habits } from "./habits.ts";
import { localDay } from "./local-day.ts";
import { samsWalk } from "./sams-walk.ts";
import { savedOf } from "./saved-of.ts";
import { type Chance, seededChance } from "./seeded-chance.ts";
import { sharesOf } from "./shares-of.ts";
import { startsOf } from "./starts-of.ts";
import type { Device, Story, StoryWalk } from "./story.ts";
import { timedMoves } from "./timed-moves.ts";
import { type WalkedAlong, type Wizardry, walkAlong } from "./walk-along.ts";

export interface StoryVersion extends Wizardry {
  readonly number: number;
  /** From when on walks begin on it. */
  readonly publishedAt: Date;
}

/** The demo's ninety days, up to a moment: the same ones for the same moment, whoever tells them. */
export function tellStory(versions: ReadonlyMap<string, readonly StoryVersion[]>, until: Date): Story {
  const chance = seededChance(20_270_619);
  const cast = castPeople(chance);
  const starts = habits
    .flatMap((habit) => startsOf(habit, until, chance).map((startedAt) => ({ habit, startedAt })))
    .sort((one, other) => one.startedAt.getTime() - other.startedAt.getTime());
  const festival = versionAt(versions, "plan-a-festival", until);
  const sam = samsWalk(until, festival.number, festival.definition.settings.timezone);
  const walks: StoryWalk[] = [];
  for (const { habit, startedAt } of starts) {
    if (startedAt >= sam.startedAt && !walks.includes(sam)) walks.push(sam);
    walks.push(oneWalk(versionAt(versions, habit.wizard, startedAt), { habit, startedAt, until, walks, cast, chance }));
  }
  if (!walks.includes(sam)) walks.push(sam);
  const saved = savedOf(walks, until);
  return {
    people: cast.people(),
    walks: begunFromSaved(walks, saved, chance),
    saved,
    shares: sharesOf(walks, until, chance),
  };
}

interface Telling {
  readonly habit: Habit;
  readonly startedAt: Date;
  readonly until: Date;
  readonly walks: readonly StoryWalk[];
  readonly cast: Castable;
  readonly chance: Chance;
}

function oneWalk({ definition, program, number }: StoryVersion, telling: Telling): StoryWalk {
  const { habit, startedAt, until, walks, cast, chance } = telling;
  const { settings, key } = definition;
  const today = localDay(startedAt, settings.timezone);
  const replayed = settings.allowTemplates && chance.hits(0.08) ? completedBefore(walks, key, number, startedAt) : null;
  const earlier = replayed === null ? null : (walks[replayed] ?? null);
  const person = earlier ? cast.again(earlier.person) : cast.walker(startedAt, chance.hits(habit.guests));
  const persona = { name: person.name, email: person.email, chance, today };
  const withData = earlier !== null && chance.hits(0.75);
  const brought = withData ? givenOn(earlier) : [];
  const walked = walkAlong({ definition, program }, habit, persona, brought);
  const pace = {
    startedAt,
    until,
    inactivityMinutes: settings.inactivityMinutes,
    maySave: settings.allowSaveProgress,
  };
  return {
    wizard: key,
    version: number,
    person: person.id,
    startedAt,
    today,
    device: deviceFor(habit, chance),
    name: earlier ? earlier.name : chance.hits(0.7) ? answeredName(walked, habit) : null,
    storesAnswers: earlier !== null || !chance.hits(0.04),
    from: replayed === null ? null : { kind: "walk", place: replayed, withData },
    moves: timedMoves(walked, habit, pace, chance),
  };
}

function answeredName({ strides }: WalkedAlong, { namedBy }: Habit): string | null {
  const given = strides.flatMap((stride) => (stride.kind === "submit" ? stride.given : []));
  const name = given.find(({ set }) => set === namedBy)?.value;
  return typeof name === "string" ? name : null;
}

/** The walk of this wizard that was completed last, of those that keep their answers; by its place. */
function completedBefore(walks: readonly StoryWalk[], wizard: string, version: number, before: Date): number | null {
  const place = walks.findLastIndex(
    (walk) =>
      walk.wizard === wizard &&
      walk.version === version &&
      walk.storesAnswers &&
      !walk.person.startsWith("guest") &&
      walk.moves.some(({ kind, at }) => kind === "complete" && at < before),
  );
  return place < 0 ? null : place;
}

function givenOn(walk: StoryWalk): PastAnswer[] {
  return walk.moves.flatMap((move) => (move.kind === "submit" ? move.given : []));
}

function versionAt(versions: ReadonlyMap<string, readonly StoryVersion[]>, wizard: string, at: Date): StoryVersion {
  const all = versions.get(wizard) ?? [];
  const live = all.findLast(({ publishedAt }) => publishedAt <= at) ?? all[0];
  if (!live) throw new Error(`There is no version of ${wizard}.`);
  return live;
}

function deviceFor(habit: Habit, chance: Chance): Device {
  // Whoever comes as a guest comes by a poster, with a telephone in hand.
  const weights = habit.guests > 0 ? { mobile: 8, desktop: 2, tablet: 1 } : { mobile: 4, desktop: 5, tablet: 1 };
  const device = chance.weighted(weights);
  return device === "desktop" || device === "tablet" ? device : "mobile";
}

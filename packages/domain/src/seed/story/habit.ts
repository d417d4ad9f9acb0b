import type { Chance } from "./seeded-chance.ts";

/** What a person brings along to a walk. */
export interface Persona {
  readonly name: string;
  readonly email: string;
  readonly chance: Chance;
  /** The day on which the walk began. */
  readonly today: string;
}

/** How people walk one wizard: what they like, what they write, how long they take, and where they stop. */
export interface Habit {
  readonly wizard: string;
  /** Walks over the ninety days. */
  readonly walks: number;
  /** How much of them falls on a day, of 90: the last is today. 1 is usual. */
  busyness(day: number): number;
  /** How many of the walkers are guests; the others are members. */
  readonly guests: number;
  /** By step: how many of those who come there stop there. */
  readonly stops: Readonly<Record<string, number>>;
  /** By step that may be skipped: how many do. */
  readonly skips: Readonly<Record<string, number>>;
  /** By step: how many of those who are offered an exit take it. */
  readonly exits: Readonly<Record<string, number>>;
  /** By step: seconds that it takes in the middle. */
  readonly seconds: Readonly<Record<string, number>>;
  /** By option: how often against its neighbours; 1 where nothing is said. */
  readonly likes: Readonly<Record<string, number>>;
  /** By MULTIPLE set: how many are chosen in the middle. */
  readonly several: Readonly<Record<string, number>>;
  /** By set that may be left empty: how many answer it; a half where nothing is said. */
  readonly answers: Readonly<Record<string, number>>;
  /** By TEXT_INPUT and DATE_PICKER set. */
  readonly texts: Readonly<Record<string, (persona: Persona) => string>>;
  /** By option with its own text. */
  readonly inputs: Readonly<Record<string, (persona: Persona) => string>>;
  /** The set whose answer most people call their walk by. */
  readonly namedBy: string | null;
}

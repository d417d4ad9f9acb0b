import type { PastMove } from "../../walks/index.ts";
import type { Habit } from "./habit.ts";
import type { Chance } from "./seeded-chance.ts";

import type { WalkedAlong } from "./walk-along.ts";

export interface Pace {
  readonly startedAt: Date;
  readonly until: Date;
  readonly inactivityMinutes: number;
  readonly maySave: boolean;
}

const MINUTE = 60_000;
/** Whoever said that they would come back is waited for so long. */
const PAUSED = 30 * 24 * 60 * MINUTE;

/** Gives each stride its moment, with pauses and breaks between them, until the story ends. */
export function timedMoves(walked: WalkedAlong, habit: Habit, pace: Pace, chance: Chance): PastMove[] {
  const patience = pace.inactivityMinutes * MINUTE;
  // The sweep comes by every five minutes.
  const sweep = (): number => chance.between(1, 299) * 1000;
  const moves: PastMove[] = [];
  let now = pace.startedAt.getTime();

  for (const [index, stride] of walked.strides.entries()) {
    if (index > 0 && pace.maySave && chance.hits(0.035)) {
      const away = chance.between(20, chance.hits(0.15) ? 5_000 : 300) * MINUTE;
      if (chance.hits(0.5)) moves.push({ kind: "pause", at: new Date(now + 5_000) });
      else if (away > patience + 10 * MINUTE) moves.push({ kind: "abandon", at: new Date(now + patience + sweep()) });
      now += away;
    }
    const seconds = chance.seconds(habit.seconds[stride.step] ?? 30);
    now += (seconds + chance.between(1, 6)) * 1000;
    const at = new Date(now);
    if (stride.kind === "skip") moves.push({ kind: "skip", step: stride.step, seconds: Math.min(seconds, 9), at });
    else if (stride.kind === "answer") moves.push({ ...stride, seconds: Math.ceil(seconds / 2), at });
    else moves.push({ ...stride, seconds, at });
  }
  if (walked.isComplete) moves.push({ kind: "complete", at: new Date(now + chance.seconds(22) * 1000) });
  else if (pace.maySave && chance.hits(0.25)) {
    const pausedAt = now + chance.between(2, 40) * 1000;
    moves.push({ kind: "pause", at: new Date(pausedAt) });
    moves.push({ kind: "abandon", at: new Date(pausedAt + PAUSED + sweep()) });
  } else moves.push({ kind: "abandon", at: new Date(now + patience + sweep()) });
  return moves.filter(({ at }) => at < pace.until);
}

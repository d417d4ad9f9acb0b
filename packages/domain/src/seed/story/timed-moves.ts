import type { Habit } from "./habit.ts";
import type { Chance } from "./seeded-chance.ts";
import type { StoryMove } from "./story.ts";
import type { WalkedAlong } from "./walk-along.ts";

export interface Pace {
  readonly startedAt: Date;
  readonly until: Date;
  readonly inactivityMinutes: number;
  readonly maySave: boolean;
}

/** Gives each stride its moment, with pauses and breaks between them, until the story ends. */
export function timedMoves(walked: WalkedAlong, habit: Habit, pace: Pace, chance: Chance): StoryMove[] {
  const patience = pace.inactivityMinutes * 60_000;
  const moves: StoryMove[] = [];
  let now = pace.startedAt.getTime();
  const leave = (): void => {
    if (pace.maySave && chance.hits(0.4)) {
      moves.push({ kind: "pause", at: new Date(now + chance.between(2, 40) * 1000) });
    }
    const awaySince = moves.at(-1)?.kind === "pause" ? (moves.at(-1)?.at.getTime() ?? now) : now;
    moves.push({ kind: "abandon", at: new Date(awaySince + patience + chance.between(1, 240) * 1000) });
  };

  for (const [index, stride] of walked.strides.entries()) {
    if (index > 0 && pace.maySave && chance.hits(0.05)) {
      const away = chance.between(30, 3 * 24 * 60) * 60_000;
      if (away > patience + 600_000) leave();
      else if (chance.hits(0.6)) moves.push({ kind: "pause", at: new Date(now + 5_000) });
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
  else leave();
  return moves.filter(({ at }) => at < pace.until);
}

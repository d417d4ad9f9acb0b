import type { Habit } from "./habit.ts";
import type { Chance } from "./seeded-chance.ts";

const DAY = 86_400_000;
const DAYS = 90;
/** Sunday first. People have more time at the end of a week. */
const WEEKDAYS = [1.35, 0.9, 0.95, 1, 1, 0.75, 1.25] as const;
/** By hour, UTC: little at night, some at lunch, most after supper. */
const HOURS = Object.fromEntries(
  [0.3, 0.1, 0, 0, 0.1, 0.4, 1, 1.8, 2, 2, 2.4, 3, 2.6, 2, 1.8, 2, 2.2, 3, 4, 4.6, 4, 2.6, 1.4, 0.7].map(
    (weight, hour) => [String(hour), weight],
  ),
);

/** When the walks of one wizard began: all of them before the moment at which the story ends. */
export function startsOf(habit: Habit, until: Date, chance: Chance): Date[] {
  const midnight = Math.floor(until.getTime() / DAY) * DAY;
  const days = Object.fromEntries(
    Array.from({ length: DAYS }, (_, day) => {
      const at = new Date(midnight - (DAYS - 1 - day) * DAY);
      return [String(day), habit.busyness(day) * (WEEKDAYS[at.getUTCDay()] ?? 1)];
    }),
  );
  return Array.from({ length: habit.walks }, () => {
    const day = Number(chance.weighted(days));
    const hour = Number(chance.weighted(HOURS));
    const seconds = chance.between(0, 3599);
    const at = midnight - (DAYS - 1 - day) * DAY + hour * 3_600_000 + seconds * 1000;
    // What would lie ahead fell on yesterday.
    return new Date(at < until.getTime() - 60_000 ? at : at - DAY);
  });
}

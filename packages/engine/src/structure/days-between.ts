import { parseDayBound } from "./parse-day-bound.ts";

/** How many days the second bound is after the first; NaN for a fixed day and one that moves, which nothing compares. */
export function daysBetween(first: string, second: string): number {
  const [from, to] = [parseDayBound(first), parseDayBound(second)];
  return from.sinceToday === to.sinceToday ? to.days - from.days : Number.NaN;
}

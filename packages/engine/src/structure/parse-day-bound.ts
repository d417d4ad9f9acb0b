import { dayNumber } from "../evaluator/day-number.ts";
import type { DateBound } from "../evaluator/program.ts";

/** How a bound is written; a day that it names may still not exist. */
export const DAY_BOUND = /^(\d{4}-\d{2}-\d{2}|today([+-]\d{1,7}d)?)$/;

/** What a bound of a date says; its days are NaN where it is none. */
export function parseDayBound(text: string): DateBound {
  const found = DAY_BOUND.exec(text);
  if (!found) return { days: Number.NaN };
  const [, written = "", sinceToday = "0d"] = found;
  // JSON has no minus zero, which 0 makes a plain one.
  return written.startsWith("today")
    ? { days: Number.parseInt(sinceToday, 10) + 0, sinceToday: true }
    : { days: dayNumber(written) };
}

import { DAY_BOUND, parseDayBound } from "../../structure/parse-day-bound.ts";
import { text } from "../readers/text.ts";

/** A day that exists, or one that is counted from the day on which a walk begins. */
export const dayBound = text({
  pattern: DAY_BOUND,
  means: (bound) => !Number.isNaN(parseDayBound(bound).days),
  expected: 'a day that exists, like "2027-06-19", or "today", "today+30d", "today-1d"',
});

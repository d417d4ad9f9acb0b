import { text } from "../readers/text.ts";

/** A day that exists, or one that is counted from the day on which a walk begins. */
export const dayBound = text({
  pattern: /^(\d{4}-\d{2}-\d{2}|today([+-]\d{1,7}d)?)$/,
  means: (bound) => bound.startsWith("today") || isDay(bound),
  expected: 'a day that exists, like "2027-06-19", or "today", "today+30d", "today-1d"',
});

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

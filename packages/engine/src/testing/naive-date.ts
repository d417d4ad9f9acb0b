/** A day as year, month and day, so that days compare as numbers do. */
export type NaiveDay = readonly [year: number, month: number, day: number];

/** A day that exists, or null. */
export function naiveDay(text: unknown): NaiveDay | null {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? [year, month, day] : null;
}

/** A bound of a rule: an ISO date, or so many days from `today`; null where it does not apply. */
export function naiveBound(bound: string | undefined, today: unknown): NaiveDay | null {
  if (bound === undefined) return null;
  const relative = /^today(?:([+-])(\d+)d)?$/.exec(bound);
  if (!relative) return naiveDay(bound);
  let day = naiveDay(today);
  for (let left = Number(relative[2] ?? 0); day !== null && left > 0; left -= 1) {
    day = relative[1] === "-" ? dayBefore(day) : dayAfter(day);
  }
  return day;
}

export function isBefore(a: NaiveDay, b: NaiveDay): boolean {
  if (a[0] !== b[0]) return a[0] < b[0];
  return a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
}

export function isoDay([year, month, day]: NaiveDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function dayAfter([year, month, day]: NaiveDay): NaiveDay {
  if (day < daysIn(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

export function dayBefore([year, month, day]: NaiveDay): NaiveDay {
  if (day > 1) return [year, month, day - 1];
  return month > 1 ? [year, month - 1, daysIn(year, month - 1)] : [year - 1, 12, 31];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

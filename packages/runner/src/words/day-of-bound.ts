const RELATIVE = /^today(?:([+-]\d+)d)?$/;
const DAY_MS = 86_400_000;
const LAST_DAY_MS = Date.parse("9999-12-31T00:00:00Z");

/** The ISO date that a bound means on the day on which the walk began; null where it cannot be said. */
export function dayOfBound(bound: string | undefined, today: string | undefined): string | null {
  if (bound === undefined) return null;
  const relative = RELATIVE.exec(bound);
  if (!relative) return bound;
  const day = Date.parse(`${today}T00:00:00Z`) + Number(relative[1] ?? 0) * DAY_MS;
  return day >= 0 && day <= LAST_DAY_MS ? new Date(day).toISOString().slice(0, 10) : null;
}

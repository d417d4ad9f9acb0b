const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01, or null where there is no such day. */
export function dayNumber(text: unknown): number | null {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll the 30th of February over into March.
  return Number.isNaN(milliseconds) || dayText(milliseconds / MILLISECONDS) !== text
    ? null
    : milliseconds / MILLISECONDS;
}

export function dayText(days: number): string {
  return new Date(days * MILLISECONDS).toISOString().slice(0, -14);
}

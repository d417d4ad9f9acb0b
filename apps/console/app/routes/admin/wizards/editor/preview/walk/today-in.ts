/** The day that it is in a zone, as ISO; in UTC where the zone is unknown. */
export function todayIn(timeZone: string, now: Date): string {
  try {
    return dayIn(timeZone, now);
  } catch {
    return dayIn("UTC", now);
  }
}

function dayIn(timeZone: string, now: Date): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now);
}

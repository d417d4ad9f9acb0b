const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01, or NaN where there is no such day. */
export function dayNumber(text: unknown): number {
  // Years of more than four digits are no ISO dates; a day that there is not is refused or becomes another.
  const day = typeof text === "string" && text.length === 10 ? Date.parse(`${text}T00:00Z`) / MILLISECONDS : Number.NaN;
  return dayText(day) === text ? day : Number.NaN;
}

export function dayText(day: number): string {
  return String(new Date(day * MILLISECONDS).toJSON()).slice(0, -14);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** "Saturday 19 June 2027" from "2027-06-19"; whatever else was typed is said as it stands. */
export function dateInWords(date: string, locale: string): string {
  const day = ISO_DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return date;
  const format = FORMATS.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  FORMATS.set(locale, format);
  return format.format(day);
}

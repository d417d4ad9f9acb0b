import { dateFormat } from "./date-format.ts";

/** A moment as a person says it, with the exact one for whoever hovers and for machines. */
export interface WhenInWords {
  text: string;
  exact: string;
  iso: string;
}

export interface Here {
  now: Date;
  timeZone: string;
  /** How dates and times are written; as in Britain where nobody chose. */
  locale?: string;
}

const MINUTE_MS = 60_000;
export const LANGUAGE = "en-GB";

/** "20 minutes ago", "this morning at 08:12", "on Thursday", "on 2 October", read on the clock of one zone. */
export function whenInWords(at: Date, here: Here): WhenInWords {
  return { text: words(at, here), exact: exactly(at, here), iso: at.toISOString() };
}

function words(at: Date, here: Here): string {
  const { now, timeZone } = here;
  const minutes = Math.floor((now.getTime() - at.getTime()) / MINUTE_MS);
  const days = dayNumber(now, timeZone) - dayNumber(at, timeZone);
  if (minutes < 0) return days === 0 ? `today at ${clock(at, here)}` : date(at, here);
  if (minutes < 1) return "just now";
  if (minutes === 1) return "a minute ago";
  if (minutes < 60) return `${minutes} minutes ago`;
  if (days === 0) return `${partOfDay(at, timeZone)} at ${clock(at, here)}`;
  if (days === 1) return `yesterday at ${clock(at, here)}`;
  if (days < 7) return `on ${dateFormat(LANGUAGE, { weekday: "long", timeZone }).format(at)}`;
  return date(at, here);
}

function exactly(at: Date, { timeZone, locale = LANGUAGE }: Here): string {
  return dateFormat(locale, { dateStyle: "full", timeStyle: "long", timeZone }).format(at);
}

function clock(at: Date, { timeZone, locale = LANGUAGE }: Here): string {
  return dateFormat(locale, { timeStyle: "short", timeZone }).format(at);
}

function date(at: Date, { now, timeZone, locale = LANGUAGE }: Here): string {
  const year = calendar(at, timeZone).year === calendar(now, timeZone).year ? undefined : "numeric";
  return `on ${dateFormat(locale, { day: "numeric", month: "long", year, timeZone }).format(at)}`;
}

function partOfDay(at: Date, timeZone: string): string {
  const { hour } = calendar(at, timeZone);
  if (hour < 5) return "today";
  if (hour < 12) return "this morning";
  return hour < 18 ? "this afternoon" : "this evening";
}

/** Days are counted on the calendar, not in hours: a day may have 23 or 25 of them. */
function dayNumber(at: Date, timeZone: string): number {
  const { year, month, day } = calendar(at, timeZone);
  return Math.round(Date.UTC(year, month - 1, day) / (24 * 60 * MINUTE_MS));
}

function calendar(at: Date, timeZone: string): { year: number; month: number; day: number; hour: number } {
  const parts = dateFormat("en-US-u-ca-gregory-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    hourCycle: "h23",
    timeZone,
  }).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read("year"), month: read("month"), day: read("day"), hour: read("hour") };
}

import type { Here } from "@boardwalk/web/when-in-words";

/** "20 Nov, 21:40" on the reader's clock; with its year, once that is another than the reader's own. */
export function dayAndTime(at: Date, { now, timeZone, locale = "en-GB" }: Here): string {
  const year = (moment: Date) => new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone }).format(moment);
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(year(at) === year(now) ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(at);
}

/** A moment with the zone of whoever reads about it. */
export interface Moment {
  readonly at: Date;
  readonly timeZone: string;
}

/** "Saturday 21 November 2026 at 11:04 CET": whole, because a mail may be read years later. */
export function momentInWords(moment: Moment): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
    timeZone: moment.timeZone,
  }).format(moment.at);
  return `${dayInWords(moment)} at ${time}`;
}

export function dayInWords({ at, timeZone }: Moment): string {
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  })
    .format(at)
    .replace(",", "");
}

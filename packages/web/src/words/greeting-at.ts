import type { Here } from "./when-in-words.ts";

/** What to say on meeting somebody, by the clock of their zone. */
export function greetingAt({ now, timeZone }: Here): string {
  const hour = Number(new Intl.DateTimeFormat("en-US", { hour: "numeric", hourCycle: "h23", timeZone }).format(now));
  if (hour < 5) return "Hello";
  if (hour < 12) return "Good morning";
  return hour < 18 ? "Good afternoon" : "Good evening";
}

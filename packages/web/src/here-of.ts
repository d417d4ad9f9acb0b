import type { LiveSession } from "@boardwalk/domain/identity";
import type { Clock } from "@boardwalk/domain/kernel";
import { timeZoneOf } from "./time-zone-cookie.ts";
import type { Here } from "./when-in-words.ts";

/** Now, on the clock of whoever asks. */
export function hereOf(request: Request, session: Pick<LiveSession, "timezone"> | null, clock: Clock): Here {
  return { now: clock.now(), timeZone: timeZoneOf(request, session?.timezone) };
}

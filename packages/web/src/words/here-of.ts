import type { LiveSession } from "@boardwalk/domain/identity";
import type { Clock } from "@boardwalk/domain/kernel";
import { timeZoneOf } from "../cookies/time-zone-cookie.ts";
import type { Here } from "./when-in-words.ts";

type Reader = Pick<LiveSession, "timezone"> & Partial<Pick<LiveSession, "locale">>;

/** Now, on the clock of whoever asks, and in the way that they write dates. */
export function hereOf(request: Request, reader: Reader | null, clock: Clock): Here {
  const here = { now: clock.now(), timeZone: timeZoneOf(request, reader?.timezone) };
  return reader?.locale && isLocale(reader.locale) ? { ...here, locale: reader.locale } : here;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length === 1;
  } catch {
    return false;
  }
}

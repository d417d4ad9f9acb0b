import { dateFormat } from "../words/date-format.ts";
import { readCookie } from "./read-cookie.ts";

/** Set by the browser itself (it alone knows its zone), so it has no prefix and is read with suspicion. */
export const TIME_ZONE_COOKIE = "boardwalk_zone";

export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]{0,63}$/.test(zone)) return false;
  try {
    dateFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The person's own choice, else what the browser says, else UTC. */
export function timeZoneOf(request: Request, chosen: string | null | undefined): string {
  if (chosen && isTimeZone(chosen)) return chosen;
  const said = readCookie(request, TIME_ZONE_COOKIE);
  return said && isTimeZone(said) ? said : "UTC";
}

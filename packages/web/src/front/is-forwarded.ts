import type { HeaderLookup } from "./header-lookup.ts";

const SAID_BY_PROXIES = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "cf-connecting-ip",
  "true-client-ip",
];

/** Whether a proxy or a tunnel says that it passed the request on, trusted or not. */
export function isForwarded(header: HeaderLookup): boolean {
  return SAID_BY_PROXIES.some((name) => header(name) !== undefined);
}

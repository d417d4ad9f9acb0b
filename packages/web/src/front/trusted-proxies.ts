import ipaddr from "ipaddr.js";
import { normaliseAddress } from "./normalise-address.ts";

/** Who may say for whom a request comes: nobody, so many hops before us, or the proxies at these addresses. */
export type TrustedProxies = { kind: "none" } | { kind: "count"; count: number } | { kind: "ranges"; ranges: Range[] };
type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

export const noProxies: TrustedProxies = { kind: "none" };

/** Reads `1`, `10.0.0.0/8, 2001:db8::1` or nothing; null when it is none of these. */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return noProxies;
  const [first = ""] = parts;
  if (parts.length === 1 && /^\d{1,2}$/.test(first)) {
    const count = Number(first);
    return count === 0 ? noProxies : { kind: "count", count };
  }
  const ranges = parts.map(parseRange);
  return ranges.every((range) => range !== null) ? { kind: "ranges", ranges } : null;
}

/** Whether the hop at this address, so many before us (the socket's peer is 0), is one of the trusted proxies. */
export function isTrustedProxy(proxies: TrustedProxies, address: string, hop: number): boolean {
  switch (proxies.kind) {
    case "none":
      return false;
    case "count":
      return hop < proxies.count;
    case "ranges":
      return proxies.ranges.some((range) => contains(range, address));
  }
}

function parseRange(text: string): Range | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const address = normaliseAddress(text);
  if (address === null) return null;
  const parsed = ipaddr.parse(address);
  return [parsed, parsed.kind() === "ipv4" ? 32 : 128];
}

function contains([network, bits]: Range, address: string): boolean {
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return network instanceof ipaddr.IPv4 && parsed.match(network, bits);
  return network instanceof ipaddr.IPv6 && parsed.match(network, bits);
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ipaddr from "ipaddr.js";
import { type CountryResponse, Reader } from "maxmind";
import { z } from "zod";

export interface Place {
  readonly city: string | null;
  /** ISO 3166 code. */
  readonly country: string | null;
}

export const NOWHERE: Place = { city: null, country: null };

const COUNTRY_FILE = "@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb";
const CountryRecord = z.object({ country_code: z.string().regex(/^[A-Z]{2}$/) });

let countries: Reader<CountryResponse> | null = null;

/** From a file that came with the product (CC0): no address ever leaves this machine. */
export function locateAddress(address: string | null): Place {
  if (address === null || classifyNetwork(address) !== "public") return NOWHERE;
  countries ??= new Reader(readFileSync(createRequire(import.meta.url).resolve(COUNTRY_FILE)));
  const found = CountryRecord.safeParse(countries.get(ipaddr.process(address).toString()));
  return { city: null, country: found.data?.country_code ?? null };
}

export type Network = "this-machine" | "private" | "public" | "unknown";

export function classifyNetwork(address: string | null): Network {
  if (address === null || !ipaddr.isValid(address)) return "unknown";
  const range = ipaddr.process(address).range();
  if (range === "loopback") return "this-machine";
  return range === "unicast" ? "public" : "private";
}

/** What one household or office shares: an IPv4 address, or an IPv6 /64 in which hosts pick their own addresses. */
export function networkOf(address: string | null): string {
  if (address === null || !ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}

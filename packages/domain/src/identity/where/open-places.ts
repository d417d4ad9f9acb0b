import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ipaddr from "ipaddr.js";
import { type CityResponse, Reader } from "maxmind";
import { z } from "zod";
import { OperatorError, type Place, type Places } from "../../kernel/index.ts";
import { classifyNetwork } from "./classify-network.ts";

// Came with the product (CC0) and knows countries; GEOIP_FILE may name one that knows towns.
const OWN_FILE = "@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb";
const NOWHERE: Place = { city: null, country: null };
const Code = z.string().regex(/^[A-Z]{2}$/);

const CountryRecord = z.object({ country_code: Code });
const CityRecord = z.object({
  country: z.object({ iso_code: Code }),
  city: z.object({ names: z.object({ en: z.string().max(100) }) }).optional(),
});

/** The product's own file is read when the first address asks; a file that somebody chose is read at once. */
export function openPlaces(file: string | null): Places {
  let reader = file === null ? null : openFile(file);
  return {
    locate(address) {
      if (address === null || classifyNetwork(address) !== "public") return NOWHERE;
      reader ??= openFile(createRequire(import.meta.url).resolve(OWN_FILE));
      return readPlace(reader.get(ipaddr.process(address).toString()));
    },
  };
}

function openFile(file: string): Reader<CityResponse> {
  try {
    return new Reader<CityResponse>(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `GEOIP_FILE names ${file}, which cannot be used (${reason}). It should be a MaxMind DB file.`,
    );
  }
}

function readPlace(record: unknown): Place {
  const town = CityRecord.safeParse(record);
  if (town.success) return { city: town.data.city?.names.en ?? null, country: town.data.country.iso_code };
  const country = CountryRecord.safeParse(record);
  return country.success ? { city: null, country: country.data.country_code } : NOWHERE;
}

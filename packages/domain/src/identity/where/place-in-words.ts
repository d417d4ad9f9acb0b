import type { SessionView } from "../sessions/present-session.ts";
import { countryName } from "./country-name.ts";

type Where = Pick<SessionView, "network" | "country" | "city"> & { sameNetwork?: boolean };

/** "Bergen, Norway", or what can be said without knowing the place. */
export function placeInWords({ network, country, city, sameNetwork = false }: Where): string {
  const place = [city, countryName(country)].filter((name) => name !== null).join(", ");
  if (place !== "") return place;
  if (network === "this-machine") return "The computer that Boardwalk runs on";
  if (sameNetwork) return "Same network as this device";
  return network === "private" ? "A private network" : "Place unknown";
}

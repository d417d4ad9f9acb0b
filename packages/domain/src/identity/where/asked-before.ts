import type { AskedFrom } from "../../mail/index.ts";
import { deviceInWords } from "./device-in-words.ts";
import { parseOrigin, type StoredOrigin } from "./parse-origin.ts";
import { placeInWords } from "./place-in-words.ts";

/** Which device it was and where, of something that was written down with both. */
export function askedBefore(kept: StoredOrigin): Pick<AskedFrom, "device" | "place"> {
  const origin = parseOrigin(kept);
  return { device: deviceInWords(origin), place: origin.network === "unknown" ? null : placeInWords(origin) };
}

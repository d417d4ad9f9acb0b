import type { Fact } from "../letter/letter.ts";
import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";

/** Which device did it, where and when; what a browser says of itself is not to be believed, so it is written as plain words. */
export interface AskedFrom {
  /** "Firefox on Linux". */
  readonly device: string;
  /** "Oslo, Norway", or null where it is not known. */
  readonly place: string | null;
  readonly at: Moment;
}

export function factsOf({ device, place, at }: AskedFrom): Fact[] {
  return [
    { label: "Device", value: plainName(device) },
    { label: "Place", value: place === null ? "Not known" : plainName(place) },
    { label: "When", value: momentInWords(at) },
  ];
}

import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";

export interface AskedInWords {
  device: string;
  place: string;
  when: WhenInWords;
}

/** From where and when something was asked for, as the page behind its link says it. */
export function askedInWords(
  { device, place, at }: { device: string; place: string | null; at: Date },
  here: Here,
): AskedInWords {
  return { device, place: place ?? "Place unknown", when: whenInWords(at, here) };
}

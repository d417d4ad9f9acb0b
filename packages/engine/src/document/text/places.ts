import type { Segments } from "../reading.ts";

/** Offsets that are wanted of a text, as a tree of the names and positions that lead to them. */
export interface Place {
  readonly parts: Map<string | number, Place>;
  /** Where the field's name begins. */
  name?: number;
  value?: number;
}

export function wantPlaces(wanted: Iterable<Segments>): Place {
  const root: Place = { parts: new Map() };
  for (const segments of wanted) {
    let place = root;
    for (const segment of segments) {
      const part = place.parts.get(segment) ?? { parts: new Map() };
      place.parts.set(segment, part);
      place = part;
    }
  }
  return root;
}

/** Where it begins; for what is missing, where that begins in which it is missing. */
export function offsetOf(root: Place, segments: Segments, at: "value" | "name"): number {
  let offset = root.value ?? 0;
  let place: Place | undefined = root;
  for (const segment of segments) {
    place = place.parts.get(segment);
    if (place?.value === undefined) return offset;
    offset = place.value;
  }
  return at === "name" ? (place.name ?? offset) : offset;
}

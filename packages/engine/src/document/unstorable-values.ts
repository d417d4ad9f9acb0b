import type { JsonValue } from "../definition.ts";
import { isStorableText } from "./is-storable-text.ts";
import type { Segments } from "./reading.ts";

/** The largest whole number that the tables hold. */
const MOST_WHOLE = 2_147_483_647;
const WHOLE_FIELDS = new Set<unknown>(["maxSteps", "estimatedMinutes", "inactivityMinutes", "priority", "min", "max"]);

/** Texts and numbers within a value that no row can hold; `segments` say where in the document it stands. */
export function unstorableValues(
  value: JsonValue,
  segments: Segments,
  add: (segments: Segments, message: string) => void,
): void {
  if (typeof value === "string") {
    if (!isStorableText(value)) add(segments, "This text holds a character that no text may hold; take it away.");
  } else if (typeof value === "number") {
    if (Math.abs(value) > MOST_WHOLE && isColumn(segments)) add(segments, `This number may be at most ${MOST_WHOLE}.`);
  } else if (isList(value)) {
    for (const [at, element] of value.entries()) unstorableValues(element, [...segments, at], add);
  } else if (value !== null && typeof value === "object") {
    for (const [name, field] of Object.entries(value)) {
      if (!isStorableText(name)) add(segments, "A name in this holds a character that no text may hold; take it away.");
      unstorableValues(field, [...segments, name], add);
    }
  }
}

/** Numbers in rules and metadata have no column of their own, and are kept however large. */
function isColumn(segments: Segments): boolean {
  return WHOLE_FIELDS.has(segments.at(-1)) && !segments.includes("rules") && !segments.includes("metadata");
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

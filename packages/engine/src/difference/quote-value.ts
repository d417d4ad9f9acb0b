import type { JsonValue } from "../definition.ts";

const MOST_CHARACTERS = 80;

/** A value within a sentence: as JSON, and only its beginning where it is long. */
export function quoteValue(value: JsonValue): string {
  const text = JSON.stringify(value);
  const characters = [...text.slice(0, 4 * MOST_CHARACTERS)];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : text;
}

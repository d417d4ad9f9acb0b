import type { JsonObject } from "../json.ts";

/** JSON Schema for: where the one holds of an object, the other must too. */
export function implication(premise: JsonObject, consequence: JsonObject): JsonObject {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
  return { if: { type: "object", ...premise }, then: consequence };
}

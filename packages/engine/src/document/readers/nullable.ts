import type { JsonObject } from "../json.ts";
import type { Reader } from "./reader.ts";

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return {
    expected: `${reader.expected}, or null`,
    read: (value, reading) => (value === null ? null : reader.read(value, reading)),
    write: (value) => (value === null ? null : reader.write(value)),
    schema: (parts) => orNull(reader.schema(parts)),
  };
}

function orNull(schema: JsonObject): JsonObject {
  return typeof schema["type"] === "string"
    ? { ...schema, type: [schema["type"], "null"] }
    : { anyOf: [schema, { type: "null" }] };
}

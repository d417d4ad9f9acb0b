import type { JsonObject } from "../json.ts";
import type { Reader } from "./reader.ts";

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  const expected = `${reader.expected}, or null`;
  return {
    expected,
    read: (value, reading) => (value === null ? null : reader.read(value, reading, expected)),
    write: (value) => (value === null ? null : reader.write(value)),
    schema: (parts) => orNull(reader.schema(parts)),
  };
}

function orNull(schema: JsonObject): JsonObject {
  return typeof schema["type"] === "string"
    ? { ...schema, type: [schema["type"], "null"] }
    : { anyOf: [schema, { type: "null" }] };
}

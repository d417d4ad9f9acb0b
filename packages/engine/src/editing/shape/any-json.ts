import type { JsonValue } from "../../definition.ts";
import { isJsonObject, type JsonObject, setOwn } from "../../document/json.ts";
import { type Reader, refuseValue } from "../../document/readers/reader.ts";

const MOST_DEPTH = 64;

/** Any JSON, copied so that nothing of the given value is shared. */
export const anyJson: Reader<JsonValue> = {
  expected: "a value that JSON can hold",
  read(value, reading) {
    const copied = copy(value, MOST_DEPTH);
    return copied === undefined ? refuseValue(value, this.expected, reading) : copied;
  },
  write: (value) => value,
  schema: () => ({}),
};

export const jsonObject: Reader<JsonObject> = {
  expected: "an object",
  read(value, reading) {
    const copied = isJsonObject(value) ? copy(value, MOST_DEPTH) : undefined;
    return isPlain(copied) ? copied : refuseValue(value, this.expected, reading);
  },
  write: (value) => value,
  schema: () => ({ type: "object" }),
};

function copy(value: unknown, depth: number): JsonValue | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (depth === 0) return undefined;
  if (Array.isArray(value)) {
    const list: JsonValue[] = [];
    for (const one of value) {
      const copied = copy(one, depth - 1);
      if (copied === undefined) return undefined;
      list.push(copied);
    }
    return list;
  }
  if (!isJsonObject(value)) return undefined;
  const object: Record<string, JsonValue> = {};
  for (const name of Object.keys(value)) {
    const copied = copy(value[name], depth - 1);
    if (copied === undefined) return undefined;
    setOwn(object, name, copied);
  }
  return object;
}

function isPlain(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

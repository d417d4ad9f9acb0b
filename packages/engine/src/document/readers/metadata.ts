import type { JsonValue } from "../../definition.ts";
import { isJsonObject, setOwn } from "../json.ts";
import { MOST_DEPTH } from "../most-depth.ts";
import type { Reading } from "../reading.ts";
import { utf8Bytes } from "../utf8-bytes.ts";
import { type Reader, refuseValue } from "./reader.ts";

const MOST_BYTES = 10_000;

/** Whatever an author wants to keep beside an option, copied so that nothing of the given value is shared. */
export function metadata(): Reader<Readonly<Record<string, JsonValue>>> {
  const expected = "an object";
  return {
    expected,
    read(value, reading) {
      if (!isJsonObject(value)) return refuseValue(value, expected, reading);
      const before = reading.misfits.length;
      const budget = { bytes: MOST_BYTES };
      const copied = copyObject(value, reading, budget);
      if (reading.misfits.length > before) return undefined;
      if (copied === undefined || utf8Bytes(JSON.stringify(copied)) > MOST_BYTES) {
        return reading.refuse(`This object takes too much room; it must have at most ${MOST_BYTES} bytes as JSON.`);
      }
      return copied;
    },
    write: (value) => value,
    schema: () => ({ type: "object" }),
  };
}

/** What is left for a copy: less than JSON will take, so that a huge value is never copied whole. */
interface Budget {
  bytes: number;
}

function copyValue(value: unknown, reading: Reading, budget: Budget): JsonValue | undefined {
  budget.bytes -= typeof value === "string" ? value.length + 2 : 1;
  if (budget.bytes < 0) return undefined;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  if (Array.isArray(value)) return copyList(value, reading, budget);
  if (isJsonObject(value)) return copyObject(value, reading, budget);
  return refuseValue(value, "a value that JSON can hold", reading);
}

function copyList(list: readonly unknown[], reading: Reading, budget: Budget): JsonValue | undefined {
  if (isTooDeep(reading)) return undefined;
  const copied: JsonValue[] = [];
  for (let at = 0; at < list.length && budget.bytes >= 0 && !reading.full; at++) {
    reading.path.push(at);
    const element = copyValue(list[at], reading, budget);
    if (element !== undefined) copied.push(element);
    reading.path.pop();
  }
  return budget.bytes < 0 ? undefined : copied;
}

function copyObject(
  object: Readonly<Record<string, unknown>>,
  reading: Reading,
  budget: Budget,
): Readonly<Record<string, JsonValue>> | undefined {
  if (isTooDeep(reading)) return undefined;
  const copied: Record<string, JsonValue> = {};
  for (const name of Object.keys(object)) {
    if (object[name] === undefined) continue;
    budget.bytes -= name.length + 2;
    if (budget.bytes < 0 || reading.full) return undefined;
    reading.path.push(name);
    const value = copyValue(object[name], reading, budget);
    if (value !== undefined) setOwn(copied, name, value);
    reading.path.pop();
  }
  return budget.bytes < 0 ? undefined : copied;
}

function isTooDeep(reading: Reading): boolean {
  // The document itself stands at depth 1 with an empty path.
  if (reading.path.length < MOST_DEPTH) return false;
  reading.refuse(`This is nested too deep; a document may be nested ${MOST_DEPTH} levels deep.`);
  return true;
}

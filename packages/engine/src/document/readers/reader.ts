import type { JsonValue } from "../../definition.ts";
import { describeValue } from "../describe-value.ts";
import type { JsonObject } from "../json.ts";
import type { Reading } from "../reading.ts";

/** Parts of the schema that are named once and referred to. */
export type SchemaParts = Map<string, JsonObject>;

/** One rule of the format: it reads a value, writes it again, and says itself in JSON Schema. */
export interface Reader<T> {
  /** What is allowed, as the end of "it must be …". */
  readonly expected: string;
  /** Gives nothing where it has refused the value, in `words` where more is allowed than it knows. */
  read(value: unknown, reading: Reading, words?: string): T | undefined;
  write(value: T): JsonValue;
  schema(parts: SchemaParts): JsonObject;
}

export function refuseValue(value: unknown, expected: string, reading: Reading): undefined {
  return reading.refuse(`This is ${describeValue(value)}; it must be ${expected}.`);
}

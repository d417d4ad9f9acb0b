import type { Definition, JsonValue } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";

/** What a field of a thing holds, of the wizard where `at` is null; undefined where it is not there. */
export function fieldValue(definition: Definition, at: string | null, field: string): JsonValue | undefined {
  const owner: object | undefined = at === null ? definition : thingAt(definition, at)?.thing;
  let value: unknown = owner;
  for (const part of field.split(".")) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined;
  }
  return isJson(value) ? value : undefined;
}

/** A field of a definition is plain data by its parser. */
function isJson(value: unknown): value is JsonValue {
  return value !== undefined;
}

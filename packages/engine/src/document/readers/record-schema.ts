import type { JsonValue } from "../../definition.ts";
import type { JsonObject } from "../json.ts";
import type { Field } from "./field.ts";
import type { SchemaParts } from "./reader.ts";

export function recordSchema(
  fields: Readonly<Record<string, Field<unknown>>>,
  demands: readonly JsonObject[],
  parts: SchemaParts,
): JsonObject {
  const properties: Record<string, JsonValue> = {};
  const needed: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    properties[name] = fieldSchema(field, parts);
    if (field.leftOut.is === "an error") needed.push(name);
  }
  return {
    type: "object",
    properties,
    additionalProperties: false,
    ...(needed.length > 0 ? { required: needed } : {}),
    ...(demands.length > 0 ? { allOf: demands } : {}),
  };
}

function fieldSchema({ reader, says, leftOut }: Field<unknown>, parts: SchemaParts): JsonObject {
  const described = { description: says, ...reader.schema(parts) };
  return leftOut.is === "a default" ? { ...described, default: leftOut.value } : described;
}

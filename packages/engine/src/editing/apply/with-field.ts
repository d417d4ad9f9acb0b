import type { JsonValue } from "../../definition.ts";

const WITHIN = /^(rules|settings)\./;

/** A field as JSON, also one of `rules` and `settings`; null where it is not there. */
export function fieldIn(owner: object, field: string): JsonValue {
  const [outer] = WITHIN.exec(field)?.[0].split(".") ?? [];
  if (outer === undefined) return ownField(owner, field);
  const inner: unknown = Object.hasOwn(owner, outer) ? Reflect.get(owner, outer) : null;
  return typeof inner === "object" && inner !== null ? ownField(inner, field.slice(outer.length + 1)) : null;
}

/** Something like it with another value there, to be read by its table; a rule of a set goes by null. */
export function withField(owner: object, field: string, value: JsonValue): object {
  const [outer] = WITHIN.exec(field)?.[0].split(".") ?? [];
  if (outer === undefined) return { ...owner, [field]: value };
  const name = field.slice(outer.length + 1);
  const inner: unknown = Object.hasOwn(owner, outer) ? Reflect.get(owner, outer) : null;
  const fields = new Map(Object.entries(typeof inner === "object" && inner !== null ? inner : {}));
  if (outer === "rules" && value === null) fields.delete(name);
  else fields.set(name, value);
  // A bound stands with numbers alone.
  if (field === "rules.format" && value !== "number") for (const bound of ["min", "max"]) fields.delete(bound);
  return { ...owner, [outer]: Object.fromEntries(fields) };
}

function ownField(owner: object, name: string): JsonValue {
  return Object.hasOwn(owner, name) ? jsonOf(Reflect.get(owner, name)) : null;
}

function jsonOf(value: unknown): JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number") {
    return value;
  }
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== "object") return null;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, jsonOf(field)]));
}

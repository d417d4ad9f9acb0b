import type { JsonValue } from "../definition.ts";

export type JsonObject = { readonly [key: string]: JsonValue };

/** An object that JSON could have made: no list, no date, no instance of a class. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Any realm's own Object.prototype has nothing above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Sets an own property even where the name is `__proto__`. */
export function setOwn<T>(object: Record<string, T>, name: string, value: T): void {
  if (name === "__proto__") {
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  } else {
    object[name] = value;
  }
}

import type { JsonValue } from "../../definition.ts";
import type { Reader } from "./reader.ts";

/** One field of an object: its rule, what stands for it when it is left out, and what it is for. */
export interface Field<T> {
  readonly reader: Reader<T>;
  readonly says: string;
  readonly leftOut: LeftOut;
}

type LeftOut =
  | { readonly is: "an error" }
  | { readonly is: "nothing" }
  | { readonly is: "the key" }
  | { readonly is: "a default"; readonly value: JsonValue };

export type FieldsOf<T> = { readonly [K in keyof T]-?: Field<T[K]> };

export function required<T>(reader: Reader<T>, says: string): Field<T> {
  return { reader, says, leftOut: { is: "an error" } };
}

export function optional<T>(reader: Reader<T>, value: JsonValue, says: string): Field<T> {
  return { reader, says, leftOut: { is: "a default", value } };
}

/** Stays away when it is left out. */
export function maybe<T>(reader: Reader<T>, says: string): Field<T> {
  return { reader, says, leftOut: { is: "nothing" } };
}

export function sameAsKey<T>(reader: Reader<T>, says: string): Field<T> {
  return { reader, says, leftOut: { is: "the key" } };
}

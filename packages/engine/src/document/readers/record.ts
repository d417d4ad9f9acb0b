import type { JsonValue } from "../../definition.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { nearestName } from "../nearest-name.ts";
import { shown } from "../path-text.ts";
import type { Reading } from "../reading.ts";
import type { Field, FieldsOf } from "./field.ts";
import { type Reader, refuseValue, type SchemaParts } from "./reader.ts";
import { recordSchema } from "./record-schema.ts";

export interface RecordReader<T> extends Reader<T> {
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  write(value: T): JsonObject;
  /** The whole schema, where `schema` may only refer to it. */
  wholeSchema(parts: SchemaParts): JsonObject;
}

/** What two fields must be together. It is asked only where each is right by itself. */
export interface Demand<T> {
  broken(made: T): { readonly field: Extract<keyof T, string>; readonly message: string } | null;
  readonly schema: JsonObject;
}

interface RecordForm<T> {
  /** In words: `a step`. */
  readonly is: string;
  /** Its name among the parts of the schema. */
  readonly part: string;
  readonly demands?: readonly Demand<T>[];
}

/** An object with known fields, which stand in the order of the table. */
export function record<T extends object>(form: RecordForm<T>, fields: FieldsOf<T>): RecordReader<T> {
  const { is, part, demands = [] } = form;
  const rows: Row<T>[] = [];
  for (const name in fields) rows.push(rowOf(is, name, fields[name]));
  const names = new Set(Object.keys(fields));
  const schemaOf = (parts: SchemaParts) =>
    recordSchema(
      fields,
      demands.map(({ schema }) => schema),
      parts,
    );

  return {
    expected: is,
    fields,
    read(value, reading) {
      if (!isJsonObject(value)) return refuseValue(value, is, reading);
      const before = reading.misfits.length;
      for (const name of Object.keys(value)) {
        if (reading.full) return undefined;
        if (!names.has(name) && value[name] !== undefined) refuseName(name, is, names, reading);
      }
      // Every row below puts its field in.
      const made: T = Object.create(Object.prototype);
      for (const row of rows) row.read(made, value, reading);
      for (const demand of demands) {
        if (reading.misfits.length > before) break;
        const broken = demand.broken(made);
        if (broken) reading.refuseField(broken.field, broken.message);
      }
      return made;
    },
    write(value) {
      const written: Record<string, JsonValue> = {};
      for (const row of rows) row.write(value, written);
      return written;
    },
    schema(parts) {
      if (!parts.has(part)) {
        parts.set(part, {});
        parts.set(part, schemaOf(parts));
      }
      return { $ref: `#/$defs/${part}` };
    },
    wholeSchema: schemaOf,
  };
}

interface Row<T> {
  read(made: T, source: Readonly<Record<string, unknown>>, reading: Reading): void;
  write(value: T, written: Record<string, JsonValue>): void;
}

function rowOf<T extends object, K extends Extract<keyof T, string>>(is: string, name: K, field: Field<T[K]>): Row<T> {
  const { reader, leftOut } = field;
  const fallback = (made: T): unknown => {
    if (leftOut.is === "the key") return keyOf(made);
    return leftOut.is === "a default" ? leftOut.value : undefined;
  };
  return {
    read(made, source, reading) {
      const given = Object.hasOwn(source, name) ? source[name] : undefined;
      if (given === undefined && leftOut.is === "an error") {
        reading.refuseField(name, `The field "${name}" is missing; ${is} must have it, as ${reader.expected}.`);
        return;
      }
      const value = given === undefined ? fallback(made) : given;
      if (value === undefined) return;
      reading.path.push(name);
      const read = reader.read(value, reading);
      if (read !== undefined) made[name] = read;
      reading.path.pop();
    },
    write(value, written) {
      if (value[name] === undefined) return;
      const plain = reader.write(value[name]);
      if (leftOut.is === "an error" || !isSame(plain, fallback(value))) written[name] = plain;
    },
  };
}

function keyOf(made: object): unknown {
  return "key" in made ? made.key : undefined;
}

/** Of lists and objects only empty ones are defaults. */
function isSame(written: JsonValue, fallback: unknown): boolean {
  if (typeof written !== "object" || written === null) return written === fallback;
  return typeof fallback === "object" && fallback !== null && Object.keys(written).length === 0;
}

function refuseName(name: string, is: string, names: ReadonlySet<string>, reading: Reading): void {
  const meant = nearestName(name, names);
  const hint = meant === null ? `${is} may have ${[...names].join(", ")}.` : `did you mean "${meant}"?`;
  reading.refuseField(name, `The field ${shown(name)} is unknown here; ${hint}`, "name");
}

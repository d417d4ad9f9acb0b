import type { JsonValue } from "../../definition.ts";
import { quoted } from "../../quoted.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { nearestName } from "../nearest-name.ts";
import { Reading } from "../reading.ts";
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
  const rows = new Map<string, Row<T>>();
  for (const name in fields) rows.set(name, rowOf(name, fields[name]));
  const rest = restOf(is, fields);
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
      rest.refuseMissing(value, reading);
      const made = rest.begin();
      // No other properties can be enumerated: its prototype is Object's, or there is none.
      for (const name in value) {
        if (reading.full) return undefined;
        const given = value[name];
        if (given === undefined) continue;
        const row = rows.get(name);
        if (row) row.read(made, given, reading);
        else refuseName(name, is, new Set(rows.keys()), reading);
      }
      rest.complete(made, value);
      for (const demand of demands) {
        if (reading.misfits.length > before) break;
        const broken = demand.broken(made);
        if (broken) reading.refuseField(broken.field, broken.message);
      }
      return made;
    },
    write(value) {
      const written: Record<string, JsonValue> = {};
      for (const row of rows.values()) row.write(value, written);
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
  read(made: T, given: unknown, reading: Reading): void;
  write(value: T, written: Record<string, JsonValue>): void;
}

function rowOf<T extends object, K extends Extract<keyof T, string>>(name: K, field: Field<T[K]>): Row<T> {
  const { reader, leftOut } = field;
  const fallback = (made: T): unknown => {
    if (leftOut.is === "the key") return keyOf(made);
    return leftOut.is === "a default" ? leftOut.value : undefined;
  };
  return {
    read(made, given, reading) {
      reading.path.push(name);
      const read = reader.read(given, reading);
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

/** One default stands in many documents, so nobody may write into it. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** What becomes of fields that an author leaves out. */
interface Rest<T> {
  /** An object with every default, read once and for all: most fields of most documents are left out. */
  begin(): T;
  refuseMissing(source: Readonly<Record<string, unknown>>, reading: Reading): void;
  complete(made: T, source: Readonly<Record<string, unknown>>): void;
}

function restOf<T extends object>(is: string, fields: FieldsOf<T>): Rest<T> {
  const template: Partial<T> = {};
  const needed: { readonly name: string; readonly expected: string }[] = [];
  const likeKey: Extract<keyof T, string>[] = [];
  for (const name in fields) {
    const { reader, leftOut } = fields[name];
    if (leftOut.is === "nothing") continue;
    // Each field has its place from the beginning, in the order of the table.
    template[name] = leftOut.is === "a default" ? frozen(reader.read(leftOut.value, new Reading())) : undefined;
    if (leftOut.is === "an error") needed.push({ name, expected: reader.expected });
    if (leftOut.is === "the key") likeKey.push(name);
  }
  return {
    begin: () => Object({ ...template }),
    refuseMissing(source, reading) {
      for (const { name, expected } of needed)
        if (source[name] === undefined)
          reading.refuseField(name, `The field "${name}" is missing; ${is} must have it, as ${expected}.`);
    },
    complete(made, source) {
      for (const name of likeKey) if (source[name] === undefined) Reflect.set(made, name, keyOf(made));
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
  reading.refuseField(name, `The field ${quoted(name)} is unknown here; ${hint}`, "name");
}

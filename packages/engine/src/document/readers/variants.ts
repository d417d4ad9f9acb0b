import { isJsonObject, type JsonObject } from "../json.ts";
import { implication } from "./implication.ts";
import type { Reader, SchemaParts } from "./reader.ts";
import type { RecordReader } from "./record.ts";

interface VariantsForm<T> {
  /** The field that says which of the tables is meant. */
  readonly by: string;
  readonly tables: ReadonlyMap<string, RecordReader<T>>;
  /** What all have in common. It refuses an unknown variant, and judges the rest. */
  readonly common: RecordReader<unknown>;
  readonly part: string;
}

/** An object whose fields depend on one of them. */
export function variants<T>({ by, tables, common, part }: VariantsForm<T>): Reader<T> {
  const tableFor = (value: unknown): RecordReader<T> | undefined => {
    const variant = isJsonObject(value) && Object.hasOwn(value, by) ? value[by] : undefined;
    return typeof variant === "string" ? tables.get(variant) : undefined;
  };
  return {
    expected: common.expected,
    read(value, reading) {
      const table = tableFor(value);
      if (table) return table.read(value, reading);
      common.read(value, reading);
      return undefined;
    },
    write(value) {
      const table = tableFor(value);
      return table ? table.write(value) : {};
    },
    schema(parts) {
      if (!parts.has(part)) {
        parts.set(part, {});
        const ofVariants = [...tables].map(([variant, table]) => variantSchema(by, variant, table, common, parts));
        parts.set(part, { ...common.wholeSchema(parts), allOf: ofVariants });
      }
      return { $ref: `#/$defs/${part}` };
    },
  };
}

/** Only what it says beyond the common table. */
function variantSchema(
  by: string,
  variant: string,
  table: RecordReader<unknown>,
  common: RecordReader<unknown>,
  parts: SchemaParts,
): JsonObject {
  const own = Object.entries(table.fields).filter(([name, field]) => name !== by && field !== common.fields[name]);
  return implication(
    { properties: { [by]: { const: variant } }, required: [by] },
    { properties: Object.fromEntries(own.map(([name, { reader }]) => [name, reader.schema(parts)])) },
  );
}

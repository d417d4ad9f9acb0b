import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

interface Schema {
  readonly $ref?: string;
  readonly const?: string;
  readonly default?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly { readonly if: Schema; readonly then: Schema }[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const whole: Schema = JSON.parse(
  readFileSync(new URL("../../../engine/schema/boardwalk.wizard-1.schema.json", import.meta.url), "utf8"),
);
const parts = new Map<string, Schema>([["wizard", whole], ...Object.entries(whole.$defs ?? {})]);

/** Every field that the format has, as `part.field`. */
export const formatFields: readonly string[] = [...parts].flatMap(([part, { properties = {} }]) =>
  Object.keys(properties).map((field) => `${part}.${field}`),
);

/** The fields of a document that say something else than leaving them out would. */
export function unusualFields(value: unknown, part = "wizard"): string[] {
  const schema = parts.get(part) ?? {};
  const object: Readonly<Record<string, unknown>> = Object(value);
  return Object.entries(object).flatMap(([field, said]) => {
    const known = fieldOf(schema, field, object);
    const below = known.items?.$ref ?? known.$ref;
    const name = below?.replace("#/$defs/", "");
    const deeper = name === undefined ? [] : [said].flat().flatMap((each) => unusualFields(each, name));
    return isDeepStrictEqual(said, known.default) ? deeper : [`${part}.${field}`, ...deeper];
  });
}

function fieldOf(part: Schema, field: string, object: Readonly<Record<string, unknown>>): Schema {
  const implied = (part.allOf ?? [])
    .filter(({ if: { properties = {} } }) =>
      Object.entries(properties).every(([name, schema]) => name in object && schema.const === object[name]),
    )
    .map(({ then }) => then.properties?.[field] ?? {});
  return Object.assign({}, part.properties?.[field], ...implied);
}

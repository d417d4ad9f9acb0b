import { readFileSync } from "node:fs";

/** As much of JSON Schema as the format's is made of. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly { readonly if: Schema; readonly then: Schema }[];
}

const whole: Schema & { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync(new URL("../schema/boardwalk.wizard-1.schema.json", import.meta.url), "utf8"),
);

const REFERENCE = "#/$defs/";

/** The format as it is published: a part for each kind of object. */
export const publishedSchema = {
  description: whole.description ?? "",
  parts: new Map<string, Schema>([["wizard", whole], ...Object.entries(whole.$defs)]),
  /** The part that a schema refers to, if any. */
  partOf: ({ $ref }: Schema): string | null => $ref?.replace(REFERENCE, "") ?? null,
  /** What a part says of a field of an object; of a set it depends on the type. */
  fieldOf(part: Schema, field: string, object: Readonly<Record<string, unknown>>): Schema {
    const implied = (part.allOf ?? []).filter(({ if: { properties = {} } }) =>
      Object.entries(properties).every(([name, schema]) => name in object && schema.const === object[name]),
    );
    const said = [part, ...implied.map(({ then }) => then)].map(({ properties }) => properties?.[field] ?? {});
    return Object.assign({}, ...said);
  },
};

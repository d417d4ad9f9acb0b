import type { JsonValue, OptionDefinition, SetDefinition, StepDefinition } from "../definition.ts";
import { canonicalJson } from "./canonical-json.ts";

/** All that a thing is but its key; a name or a value that only repeats the key is no content. */
export const contentOf = {
  step({ key, name, sets, ...fields }: StepDefinition): string {
    return canonicalJson({ ...fields, name: unlessKey(name, key), sets: sets.map(ofSet) });
  },
  set(set: SetDefinition): string {
    return canonicalJson({ ...ofSet(set), key: null, name: unlessKey(set.name, set.key) });
  },
  option({ key, value, metadata, ...fields }: OptionDefinition): string {
    return canonicalJson({ ...fields, metadata, value: unlessKey(value, key) });
  },
};

function ofSet({ rules, options, ...fields }: SetDefinition): { readonly [key: string]: JsonValue } {
  return { ...fields, rules: present(rules), options: options.map((option) => ({ ...option })) };
}

function present(rules: SetDefinition["rules"]): { readonly [key: string]: JsonValue } {
  const given: Readonly<Record<string, JsonValue | undefined>> = { ...rules };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]));
}

function unlessKey(text: string, key: string): string | null {
  return text === key ? null : text;
}

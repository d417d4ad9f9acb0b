import type { JsonValue } from "../definition.ts";
import { canonicalJson } from "./canonical-json.ts";

export type Fields = Readonly<Record<string, JsonValue | undefined>>;

export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** The fields in which two things differ; one that is not there counts as `null`. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((field) => {
    const was = before[field] ?? null;
    const is = after[field] ?? null;
    const same = was === is || canonicalJson(was) === canonicalJson(is);
    return same ? [] : [{ field, before: was, after: is }];
  });
}

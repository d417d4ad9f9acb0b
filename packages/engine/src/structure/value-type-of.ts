import type { ValueType } from "../condition/condition-names.ts";
import type { SetDefinition } from "../definition.ts";

/** What an answer to a set is to a condition. */
export function valueTypeOf(set: SetDefinition): ValueType {
  switch (set.type) {
    case "SINGLE":
    case "DATE_PICKER":
      return "text";
    case "TEXT_INPUT":
      return set.rules.format === "number" ? "number" : "text";
    case "MULTIPLE":
    case "FILE_UPLOAD":
      return "list";
  }
}

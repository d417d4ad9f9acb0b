import type { ConditionNames, ValueType } from "../condition/compile-condition.ts";
import type { SetDefinition } from "../definition.ts";
import type { ExistingWizard } from "./existing-wizard.ts";

/** The sets that a condition of this wizard may speak of; `numbers`, by their ids, where they shall be known by others. */
export function conditionNames(wizard: ExistingWizard, numbers?: readonly number[]): ConditionNames {
  return {
    set(step, set) {
      const existing = wizard.setByKey.get(`${step}.${set}`);
      return existing ? { set: numbers?.[existing.id] ?? existing.id, type: valueType(existing.definition) } : null;
    },
  };
}

function valueType(set: SetDefinition): ValueType {
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

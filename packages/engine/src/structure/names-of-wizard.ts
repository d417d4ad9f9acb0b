import type { ConditionNames } from "../condition/condition-names.ts";
import type { ExistingWizard } from "./existing-wizard.ts";
import { valueTypeOf } from "./value-type-of.ts";

/** The sets that a condition of this wizard may speak of; `numbers`, by their ids, where they shall be known by others. */
export function namesOfWizard(wizard: ExistingWizard, numbers?: readonly number[]): ConditionNames {
  return {
    set(step, set) {
      const existing = wizard.setByKey.get(`${step}.${set}`);
      return existing ? { set: numbers?.[existing.id] ?? existing.id, type: valueTypeOf(existing.definition) } : null;
    },
  };
}

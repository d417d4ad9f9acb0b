import type { Definition, Finding } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";

/** Where in the inspector a finding is mended. */
export interface FieldWanted {
  /** As in the document: `rules.pattern`, `settings.maxSteps`, `flow.3.when`. */
  readonly field: string | null;
  /** Place in `flow`, or in `dependencies`. */
  readonly rule?: number;
  readonly dependency?: number;
  /** Where in its text, counted from 1 in code points. */
  readonly column?: number;
}

export function fieldOfFinding(definition: Definition, { code, at, rule, dependency, column }: Finding): FieldWanted {
  const place = {
    ...(rule !== undefined && { rule }),
    ...(dependency !== undefined && { dependency }),
    ...(column !== undefined && { column }),
  };
  if (rule !== undefined) return { ...place, field: IN_CONDITION.has(code) ? `flow.${rule}.when` : null };
  if (code === "bad-pattern") return { ...place, field: "rules.pattern" };
  if (code === "too-many-steps") return { ...place, field: "settings.maxSteps" };
  if (code !== "impossible-set" || at === null) return { ...place, field: null };
  const found = thingAt(definition, at);
  const isChoice = found?.kind === "set" && (found.thing.type === "SINGLE" || found.thing.type === "MULTIPLE");
  return { ...place, field: isChoice ? "min" : "rules.min" };
}

const IN_CONDITION: ReadonlySet<Finding["code"]> = new Set(["bad-condition", "missing-condition"]);

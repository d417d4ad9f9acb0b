import type { ValueType } from "../condition/condition-names.ts";
import type { Definition, SetDefinition, StepDefinition } from "../definition.ts";
import { valueTypeOf } from "../structure/value-type-of.ts";

/** What a condition can ask about. */
export interface Subject {
  /** As in a row: `total`, `skipped`, or the dotted key of a set. */
  readonly key: string;
  readonly type: ValueType;
  readonly asked: { readonly step: StepDefinition; readonly set: SetDefinition } | null;
}

// A definition never changes, and every key that is pressed asks for the same.
const known = new WeakMap<Definition, readonly Subject[]>();

/** In the order of the document, `total` and `skipped` last. */
export function subjectsOf(definition: Definition): readonly Subject[] {
  const before = known.get(definition);
  if (before) return before;
  const subjects: Subject[] = [];
  // Of two with one key the first is meant; options are none of it, and most of a wizard.
  const keys = new Set<string>();
  for (const step of definition.steps) {
    if (!step.active || keys.has(step.key)) continue;
    keys.add(step.key);
    for (const set of step.sets) {
      const key = `${step.key}.${set.key}`;
      if (!set.active || keys.has(key)) continue;
      keys.add(key);
      subjects.push({ key, type: valueTypeOf(set), asked: { step, set } });
    }
  }
  subjects.push({ key: "total", type: "number", asked: null }, { key: "skipped", type: "list", asked: null });
  known.set(definition, subjects);
  return subjects;
}

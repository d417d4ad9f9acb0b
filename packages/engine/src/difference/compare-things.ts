import type { OptionDefinition, SetDefinition, StepDefinition } from "../definition.ts";
import { compareFields, type FieldChange } from "./compare-fields.ts";
import { type ComparedSiblings, compareSiblings } from "./compare-siblings.ts";
import { contentOf } from "./content-of.ts";
import type { DefinitionChange, Thing } from "./definition-change.ts";

export interface ComparedThings {
  readonly changes: readonly DefinitionChange[];
  /** Dotted keys before that became other ones. */
  readonly newKeys: ReadonlyMap<string, string>;
}

/** Steps with their sets and options, by key. */
export function compareThings(before: readonly StepDefinition[], after: readonly StepDefinition[]): ComparedThings {
  const changes: DefinitionChange[] = [];
  const newKeys = new Map<string, string>();

  const siblings = <T extends { readonly key: string }>(thing: Thing, parent: string, found: ComparedSiblings<T>) => {
    const dotted = ({ key }: T) => parent + key;
    for (const item of found.removed) changes.push({ kind: "removed", thing, at: dotted(item) });
    for (const pair of found.keyChanged) {
      newKeys.set(dotted(pair.before), dotted(pair.after));
      changes.push({ kind: "key-changed", thing, before: dotted(pair.before), after: dotted(pair.after) });
    }
    for (const { item, behind } of found.added) {
      changes.push({ kind: "added", thing, at: dotted(item), behind: behind?.key ?? null });
    }
    for (const { item, ahead, ...positions } of found.moved) {
      changes.push({ kind: "moved", thing, at: dotted(item), ...positions, ahead: ahead?.key ?? null });
    }
  };
  const fields = (thing: Thing, at: string, found: readonly FieldChange[]) => {
    for (const change of found) changes.push({ kind: "field", thing, at, ...change });
  };
  const name = (thing: Thing, at: string, was: string, is: string) => {
    if (was !== is) changes.push({ kind: "renamed", thing, at, before: was, after: is });
  };

  const steps = compareSiblings(before, after, contentOf.step);
  siblings("step", "", steps);
  for (const step of steps.kept) {
    const at = step.after.key;
    name("step", at, step.before.name, step.after.name);
    fields("step", at, compareFields(stepFields(step.before), stepFields(step.after)));
    const sets = compareSiblings(step.before.sets, step.after.sets, contentOf.set);
    siblings("set", `${at}.`, sets);
    for (const set of sets.kept) {
      const setAt = `${at}.${set.after.key}`;
      name("set", setAt, set.before.name, set.after.name);
      fields("set", setAt, compareFields(setFields(set.before), setFields(set.after)));
      const options = compareSiblings<OptionDefinition>(set.before.options, set.after.options, contentOf.option);
      siblings("option", `${setAt}.`, options);
      for (const option of options.kept) {
        const optionAt = `${setAt}.${option.after.key}`;
        name("option", optionAt, option.before.label, option.after.label);
        fields("option", optionAt, compareFields(optionFields(option.before), optionFields(option.after)));
      }
    }
  }
  return { changes, newKeys };
}

function stepFields({ key, name, sets, ...fields }: StepDefinition) {
  return fields;
}

function setFields({ key, name, rules, options, ...fields }: SetDefinition) {
  const named = Object.entries({ ...rules }).map(([rule, value]) => [`rules.${rule}`, value] as const);
  return { ...fields, ...Object.fromEntries(named) };
}

function optionFields({ key, label, ...fields }: OptionDefinition) {
  return fields;
}

import type { Definition, DependencyDefinition, RuleDefinition } from "../../definition.ts";
import type { AddThing } from "../edit-command.ts";
import { ruleFingerprint } from "./rule-fingerprint.ts";

interface Dropped {
  readonly definition: Definition;
  /** What went, with where it stood, in the order in which it comes back. */
  readonly rules: NonNullable<AddThing["rules"]>;
  readonly dependencies: NonNullable<AddThing["dependencies"]>;
}

/** A wizard without the rules and dependencies that name what is gone. Conditions keep their words. */
export function dropReferences(definition: Definition, isGone: (at: string) => boolean): Dropped {
  const { flow, dependencies } = definition;
  const namesGone = ({ from, to, option }: RuleDefinition) =>
    isGone(from) || isGone(to) || (option !== null && isGone(option));
  const dependsOnGone = ({ target, on }: DependencyDefinition) => isGone(target) || isGone(on);
  const rules = flow.flatMap((rule, index) => {
    if (!namesGone(rule)) return [];
    const before = flow[index - 1];
    return [{ place: { index, behind: before ? ruleFingerprint(before) : null }, rule }];
  });
  const dropped = dependencies.flatMap((dependency, index) =>
    dependsOnGone(dependency) ? [{ index, dependency }] : [],
  );
  return {
    definition: {
      ...definition,
      ...(rules.length > 0 && { flow: flow.filter((rule) => !namesGone(rule)) }),
      ...(dropped.length > 0 && {
        dependencies: dependencies.filter((dependency) => !dependsOnGone(dependency)),
      }),
    },
    rules,
    dependencies: dropped,
  };
}

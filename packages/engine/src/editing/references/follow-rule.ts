import type { DependencyDefinition, RuleDefinition } from "../../definition.ts";
import { followCondition } from "./follow-condition.ts";
import { type Rename, renamed } from "./renamed.ts";

/**
 * The same object where nothing that it names has another key. A condition is only read where it holds the `word` that is
 * renamed: there are many, and a key may follow a name while it is typed.
 */
export function followRule(rule: RuleDefinition, rename: Rename, word = ""): RuleDefinition {
  const from = renamed(rename, rule.from);
  const to = renamed(rename, rule.to);
  const option = rule.option === null ? null : renamed(rename, rule.option);
  const when = rule.when === null || !rule.when.includes(word) ? rule.when : followCondition(rule.when, rename);
  const isSame = from === rule.from && to === rule.to && option === rule.option && when === rule.when;
  return isSame ? rule : { ...rule, from, to, option, when };
}

export function followDependency(dependency: DependencyDefinition, rename: Rename): DependencyDefinition {
  const target = renamed(rename, dependency.target);
  const on = renamed(rename, dependency.on);
  return target === dependency.target && on === dependency.on ? dependency : { ...dependency, target, on };
}

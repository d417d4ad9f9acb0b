import type { Answers } from "../answers.ts";
import { compileCondition } from "../condition/compile-condition.ts";
import type { Definition } from "../definition.ts";
import { runCondition, type Value } from "../evaluator/run-condition.ts";
import type { State } from "../state.ts";
import type { ExistingRule } from "../structure/existing-wizard.ts";
import { knownWizard } from "./known-wizard.ts";
import { seenFrom } from "./seen-from.ts";
import type { ConditionVerdict, RuleVerdict } from "./why.ts";

interface WalkOf {
  readonly definition: Definition;
  readonly document: Answers;
  readonly state: State;
}

/** Whether a rule matches in a walk; `isTaken` is for whoever knows the others. */
export function judgeRule(walk: WalkOf, { position, definition: rule, option }: ExistingRule): RuleVerdict {
  const { path, options } = walk.state;
  const at = path.indexOf(rule.from);
  const isReached = at !== -1;
  const isBehind = option !== null && path.indexOf(option.step.definition.key) <= at;
  const chosen = option !== null && isBehind && options[option.key]?.chosen === true;
  const condition = rule.when === null ? null : judgeCondition(walk, rule.from, rule.when, isReached);
  const isComplete = rule.type !== "CONDITIONAL" || condition !== null;
  return {
    rule: position,
    from: rule.from,
    to: rule.to,
    type: rule.type,
    name: rule.name,
    isReached,
    holds: isReached && isComplete && (option === null || chosen) && (condition?.holds ?? true),
    isTaken: false,
    option: option && { at: option.key, chosen },
    condition,
  };
}

function judgeCondition(
  { definition, document, state }: WalkOf,
  from: string,
  when: string,
  isReached: boolean,
): ConditionVerdict {
  const { wizard, names } = knownWizard(definition);
  const compiled = compileCondition(when, names);
  if (!compiled.ok) return { when, holds: false, isBad: true, saw: [] };
  const seen = seenFrom(wizard, document, state, from);
  const saw = compiled.reads.sets.map((set) => ({ name: wizard.nodes[set]?.key ?? "", value: told(seen.value(set)) }));
  if (compiled.reads.total) saw.push({ name: "total", value: seen.total() });
  if (compiled.reads.skipped) saw.push({ name: "skipped", value: seen.skipped() });
  return { when, holds: isReached && runCondition(compiled.condition, seen), isBad: false, saw };
}

/** What is not answered is null. */
function told(value: Value): string | number | readonly string[] | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  return value.length === 0 ? null : value;
}

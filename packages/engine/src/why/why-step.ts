import type { Answers } from "../answers.ts";
import type { Definition } from "../definition.ts";
import type { State } from "../state.ts";
import { judgeWays } from "./judge-ways.ts";
import { knownWizard } from "./known-wizard.ts";
import type { RuleVerdict, WhyOffPath, WhyOnPath, WhyStep } from "./why.ts";

export function whyStep(definition: Definition, document: Answers, state: State, at: string): WhyStep {
  const { wizard } = knownWizard(definition);
  const place = state.path.indexOf(at);
  const leading = new Set(wizard.steps.filter(({ rules }) => rules.some(({ to }) => to.definition.key === at)));
  const rules = [...leading].flatMap((step) => {
    return judgeWays(definition, document, state, step.definition.key).rules.filter(({ to }) => to === at);
  });
  rules.sort((one, other) => one.rule - other.rule);
  const because = place === -1 ? whyNot(definition, state, at) : whyOnPath(rules, state.path[place - 1]);
  const left = state.path[place - 1];
  const told = rules.map((rule) => ({ ...rule, isTaken: rule.isTaken && rule.from === left }));
  return { kind: "step", at, shown: place !== -1, because, rules: told };
}

function whyOnPath(rules: readonly RuleVerdict[], from: string | undefined): WhyOnPath {
  if (from === undefined) return { how: "first" };
  const rule = rules.find((one) => one.isTaken && one.from === from);
  return rule ? { how: "rule", from, rule } : { how: "next", from };
}

function whyNot(definition: Definition, { path, current, complete }: State, at: string): WhyOffPath {
  const { wizard } = knownWizard(definition);
  const step = wizard.stepByKey.get(at);
  if (!step) return { how: definition.steps.some(({ key }) => key === at) ? "inactive" : "unknown" };
  const indexOf = (key: string) => wizard.stepByKey.get(key)?.index ?? -1;
  for (const [place, from] of path.entries()) {
    const to = path[place + 1];
    if (to !== undefined && indexOf(from) < step.index && indexOf(to) > step.index) return { how: "passed", from, to };
  }
  const last = path.at(-1);
  if (complete && last !== undefined) return { how: "passed", from: last, to: null };
  return { how: "to-come", current };
}

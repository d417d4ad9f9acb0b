import { compileCondition } from "../condition/compile-condition.ts";
import type { ConditionNames } from "../condition/condition-names.ts";
import type { Definition } from "../definition.ts";
import type { Program, ProgramNode, ProgramRule, ProgramStep } from "../evaluator/program.ts";
import { conditionNames } from "../structure/condition-names.ts";
import { dependencyCircles } from "../structure/dependency-circles.ts";
import { type ExistingRule, type ExistingStep, existingWizard } from "../structure/existing-wizard.ts";
import { longestWays } from "../structure/longest-ways.ts";
import { compileOption } from "./compile-option.ts";
import { compileSet } from "./compile-set.ts";
import { evaluationOrder } from "./evaluation-order.ts";
import { lookedAtFrom } from "./looked-at-from.ts";

/** Makes any definition that parses ready for walks, drafts with findings too. */
export function compile(definition: Definition): Program {
  const wizard = existingWizard(definition);
  const circles = dependencyCircles(wizard);
  const longest = longestWays(wizard);
  const lookedAt = lookedAtFrom(wizard, circles);
  const names = conditionNames(wizard);

  const ranks: number[] = [];
  let end = 0;
  const steps = wizard.steps.map((step): ProgramStep => {
    const first = end;
    end += step.sets.reduce((count, { options }) => count + 1 + options.length, 0);
    const order = evaluationOrder(step, circles);
    for (let rank = 0; rank < end - first; rank += 1) ranks[order?.[rank] ?? first + rank] = rank;
    const { rules, badConditions } = compileRules(step, names, lookedAt.read);
    return {
      key: step.definition.key,
      required: step.definition.required,
      first,
      end,
      ...(order ? { order } : {}),
      rules,
      ...(badConditions ? { badConditions } : {}),
      longest: longest[step.index] ?? 0,
    };
  });
  const nodes = wizard.nodes.map((node): ProgramNode => {
    const rank = ranks[node.id] ?? 0;
    return node.kind === "set"
      ? compileSet(node, rank, circles, lookedAt)
      : compileOption(node, rank, circles, lookedAt);
  });
  return {
    format: "boardwalk.program/1",
    steps,
    nodes,
    stepNumbers: Object.fromEntries(steps.map(({ key }, number) => [key, number])),
    nodeNumbers: Object.fromEntries(nodes.map(({ key }, number) => [key, number])),
    totalReaders: [...lookedAt.totalReaders],
    skippedReaders: [...lookedAt.skippedReaders],
    faulty:
      steps.some(({ badConditions }) => badConditions !== undefined) ||
      nodes.some((node) => node.type === "TEXT_INPUT" && node.pattern === false),
  };
}

function compileRules(
  step: ExistingStep,
  names: ConditionNames,
  read: (step: number, reads: { sets: readonly number[]; total: boolean; skipped: boolean }) => void,
): { rules: readonly ProgramRule[]; badConditions: number } {
  const rules: ProgramRule[] = [];
  let badConditions = 0;
  for (const rule of step.rules) {
    const { type, when } = rule.definition;
    if (when === null) {
      // A CONDITIONAL without a condition never matches.
      if (type !== "CONDITIONAL") rules.push(programRule(rule));
      continue;
    }
    const compiled = compileCondition(when, names);
    if (compiled.ok) {
      rules.push({ ...programRule(rule), when: compiled.condition });
      read(step.index, compiled.reads);
    } else badConditions += 1;
  }
  return { rules, badConditions };
}

function programRule({ definition, to, option }: ExistingRule): ProgramRule {
  return {
    to: to.index,
    ...(definition.type === "OPTIONAL" ? ({ exit: true } as const) : {}),
    ...(definition.type === "OPTIONAL" && definition.name !== null ? { name: definition.name } : {}),
    ...(option ? { option: option.id } : {}),
  };
}

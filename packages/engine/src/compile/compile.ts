import type { Definition } from "../definition.ts";
import { itemAt } from "../evaluator/item-at.ts";
import type { Program, ProgramNode, ProgramStep } from "../evaluator/program.ts";
import { conditionNames } from "../structure/condition-names.ts";
import { dependencyCircles } from "../structure/dependency-circles.ts";
import { existingWizard } from "../structure/existing-wizard.ts";
import { longestWays } from "../structure/longest-ways.ts";
import { compileOption } from "./compile-option.ts";
import { compileRules } from "./compile-rules.ts";
import { compileSet } from "./compile-set.ts";
import { evaluationOrder } from "./evaluation-order.ts";
import { lookedAtFrom } from "./looked-at-from.ts";

/** Makes any definition that parses ready for walks, drafts with findings too. */
export function compile(definition: Definition): Program {
  const wizard = existingWizard(definition);
  const circles = dependencyCircles(wizard);
  const longest = longestWays(wizard);
  const orders = wizard.steps.map((step) => evaluationOrder(step, circles));
  const inOrder = orders.flat();
  const numbers: number[] = [];
  for (const [number, node] of inOrder.entries()) numbers[node.id] = number;
  const lookedAt = lookedAtFrom(wizard, circles, numbers);

  const badRules: number[] = [];
  const steps = wizard.steps.map((step): ProgramStep => {
    const { bad, ...ways } = compileRules(step, conditionNames(wizard, numbers), numbers, lookedAt);
    badRules.push(bad);
    return {
      key: step.definition.key,
      required: step.definition.required,
      nodes: (orders[step.index] ?? []).map(({ id }) => itemAt(numbers, id)),
      ...ways,
      ...(step.index + 1 < wizard.steps.length ? { onwards: step.index + 1 } : {}),
      longest: longest[step.index] ?? 0,
    };
  });
  // After the steps: by then it is known which conditions read what.
  const nodes = inOrder.map(
    (node): ProgramNode =>
      node.kind === "set"
        ? compileSet(node, circles, numbers, lookedAt)
        : compileOption(node, circles, numbers, lookedAt),
  );
  return {
    format: "boardwalk.program/1",
    steps,
    nodes,
    stepNumbers: numbersByKey(steps),
    nodeNumbers: numbersByKey(nodes),
    onTotal: [...lookedAt.onTotal],
    onSkip: [...lookedAt.onSkip],
    problems: steps.flatMap((step, number) => problemsAt(step, number, nodes, badRules[number] ?? 0)),
  };
}

function numbersByKey(things: readonly { readonly key: string }[]): Record<string, number> {
  const numbers: Record<string, number> = Object.create(null);
  for (const [number, { key }] of things.entries()) numbers[key] = number;
  return numbers;
}

function problemsAt(
  { key, nodes: numbers }: ProgramStep,
  step: number,
  nodes: readonly ProgramNode[],
  badRules: number,
): Program["problems"] {
  const badPatterns = numbers.flatMap((set): Program["problems"] => {
    const { badPattern, key: at } = itemAt(nodes, set);
    return badPattern ? [{ problem: { code: "bad-pattern", at }, step, set }] : [];
  });
  const badConditions = Array.from(
    { length: badRules },
    () => ({ problem: { code: "bad-condition", at: key }, step }) as const,
  );
  return [...badPatterns, ...badConditions];
}

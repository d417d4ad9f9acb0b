import type { Definition } from "../definition.ts";
import { itemAt } from "../evaluator/item-at.ts";
import type { Program, ProgramNode, ProgramStep } from "../evaluator/program.ts";
import { dependencyCircles } from "../structure/dependency-circles.ts";
import { existingWizard } from "../structure/existing-wizard.ts";
import { longestWays } from "../structure/longest-ways.ts";
import { namesOfWizard } from "../structure/names-of-wizard.ts";
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
  inOrder.forEach(({ id }, number) => {
    numbers[id] = number;
  });
  const names = namesOfWizard(wizard, numbers);
  const rules = wizard.steps.map((step) => compileRules(step, names, numbers));
  const reads = rules.map((compiled) => compiled.reads);
  const lookedAt = lookedAtFrom(wizard, circles, numbers, reads);

  const steps = wizard.steps.map(({ index, definition: { key, required } }): ProgramStep => {
    return {
      key,
      required,
      nodes: itemAt(orders, index).map(({ id }) => itemAt(numbers, id)),
      exits: itemAt(rules, index).exits,
      rules: itemAt(rules, index).rules,
      ...(index + 1 < wizard.steps.length ? { onwards: index + 1 } : {}),
      longest: itemAt(longest, index),
    };
  });
  const nodes: ProgramNode[] = [];
  for (const node of inOrder) {
    if (node.kind === "set") nodes.push(compileSet(node, circles, numbers, lookedAt));
    // Its set stands before it.
    else nodes.push(compileOption(node, circles, numbers, lookedAt, itemAt(nodes, itemAt(numbers, node.set.id)).asks));
  }
  return {
    format: "boardwalk.program/1",
    steps,
    nodes,
    stepNumbers: numbersByKey(steps),
    nodeNumbers: numbersByKey(nodes),
    onTotal: lookedAt.onTotal,
    onSkip: lookedAt.onSkip,
    problems: steps.flatMap((step, number) => problemsAt(step, number, nodes, itemAt(rules, number).bad)),
  };
}

function numbersByKey(things: readonly { readonly key: string }[]): Record<string, number> {
  const numbers: Record<string, number> = Object.create(null);
  things.forEach(({ key }, number) => {
    numbers[key] = number;
  });
  return numbers;
}

function problemsAt(
  { key, nodes: numbers }: ProgramStep,
  step: number,
  nodes: readonly ProgramNode[],
  badRules: number,
): Program["problems"] {
  const badPatterns = numbers
    .filter((set) => itemAt(nodes, set).badPattern)
    .map((set) => ({ problem: { code: "bad-pattern", at: itemAt(nodes, set).key }, step, set }) as const);
  const badConditions = Array.from(
    { length: badRules },
    () => ({ problem: { code: "bad-condition", at: key }, step }) as const,
  );
  return [...badPatterns, ...badConditions];
}

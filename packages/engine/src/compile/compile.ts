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

  const steps = wizard.steps.map((step): ProgramStep => {
    return {
      key: step.definition.key,
      required: step.definition.required,
      nodes: (orders[step.index] ?? []).map(({ id }) => itemAt(numbers, id)),
      ...compileRules(step, conditionNames(wizard, numbers), numbers, lookedAt),
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
    stepNumbers: Object.fromEntries(steps.map(({ key }, number) => [key, number])),
    nodeNumbers: Object.fromEntries(nodes.map(({ key }, number) => [key, number])),
    totalReaders: [...lookedAt.totalReaders],
    skippedReaders: [...lookedAt.skippedReaders],
    faulty: [...steps.map(({ problems }) => problems), ...nodes.map(({ problem }) => problem)].some(Boolean),
  };
}

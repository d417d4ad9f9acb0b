import type { DependencyType } from "../definition.ts";
import { itemAt } from "../evaluator/item-at.ts";
import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingNode } from "../structure/existing-wizard.ts";

interface CompiledDependencies {
  readonly show?: readonly number[];
  readonly hide?: readonly number[];
  readonly require?: readonly number[];
  readonly disable?: readonly number[];
}

const FIELDS = {
  SHOW_IF: "show",
  HIDE_IF: "hide",
  REQUIRE_IF: "require",
  DISABLE_IF: "disable",
} as const satisfies Record<DependencyType, keyof CompiledDependencies>;

/** The options that a node depends on, without those in a circle with it; a `show` that loses all of them stays, empty. */
export function compileDependencies(
  node: ExistingNode,
  circles: DependencyCircles,
  numbers: readonly number[],
): CompiledDependencies {
  const compiled: Partial<Record<keyof CompiledDependencies, number[]>> = {};
  for (const dependency of node.dependencies) {
    const runs = runsInCircle(circles, dependency);
    if (runs && dependency.type !== "SHOW_IF") continue;
    const field = FIELDS[dependency.type];
    const options = compiled[field] ?? [];
    if (!runs) options.push(itemAt(numbers, dependency.on.id));
    compiled[field] = options;
  }
  return compiled;
}

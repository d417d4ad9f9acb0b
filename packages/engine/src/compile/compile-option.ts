import { itemAt } from "../evaluator/item-at.ts";
import type { ProgramNode } from "../evaluator/program.ts";
import type { DependencyCircles } from "../structure/dependency-circles.ts";
import type { ExistingOption } from "../structure/existing-wizard.ts";
import { compileDependencies } from "./compile-dependencies.ts";
import type { LookedAt } from "./looked-at-from.ts";

export function compileOption(
  option: ExistingOption,
  circles: DependencyCircles,
  numbers: readonly number[],
  { moves, asks }: LookedAt,
): ProgramNode {
  const { definition, key, step } = option;
  const number = itemAt(numbers, option.id);
  const set = itemAt(numbers, option.set.id);
  const price = hundredths(definition.price);
  const moved = moves.get(number);
  return {
    type: "OPTION",
    key,
    step: step.index,
    set,
    name: definition.key,
    ...(price ? { price } : {}),
    ...(definition.disabled ? { disabled: true } : {}),
    ...(definition.requiresInput ? { requiresInput: true } : {}),
    ...compileDependencies(option, circles, numbers),
    ...(moved ? { moves: [...moved].sort((one, other) => one - other) } : {}),
    // Whoever looks at its set looks at what is chosen of it.
    asks: [...new Set([...(asks.get(set) ?? []), ...(asks.get(number) ?? [])])],
  };
}

/** `"12.5"` is 1250. */
function hundredths(price: string): number {
  const [units = "0", rest = ""] = price.split(".");
  return Number(`${units}${rest.padEnd(2, "0")}`);
}

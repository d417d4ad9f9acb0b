import { itemAt } from "../evaluator/item-at.ts";
import type { ProgramNode } from "../evaluator/program.ts";
import type { DependencyCircles } from "../structure/dependency-circles.ts";
import type { ExistingOption } from "../structure/existing-wizard.ts";
import { priceInHundredths } from "../structure/price-in-hundredths.ts";
import { compileDependencies } from "./compile-dependencies.ts";
import type { LookedAt } from "./looked-at-from.ts";

/** `around` are the tasks of its set: whoever looks at that looks at what is chosen of it. */
export function compileOption(
  option: ExistingOption,
  circles: DependencyCircles,
  numbers: readonly number[],
  { moves, asks }: LookedAt,
  around: readonly number[],
): ProgramNode {
  const { definition, dependencies, key, step } = option;
  const number = itemAt(numbers, option.id);
  const set = itemAt(numbers, option.set.id);
  const moved = moves.get(number);
  const asked = asks.get(number);
  const node: Writable<ProgramNode> = {
    type: "OPTION",
    key,
    step: step.index,
    set,
    name: definition.key,
    asks: asked ? [...new Set([...around, ...asked])] : around,
  };
  // One by one, for there are many options and few of them have any of these.
  if (definition.price !== "0.00") node.price = priceInHundredths(definition.price);
  if (definition.disabled) node.disabled = true;
  if (definition.requiresInput) node.requiresInput = true;
  if (moved) node.moves = moved.length > 1 ? [...new Set(moved)].sort((one, other) => one - other) : moved;
  return dependencies.length ? Object.assign(node, compileDependencies(option, circles, numbers)) : node;
}

type Writable<T> = { -readonly [P in keyof T]: T[P] };

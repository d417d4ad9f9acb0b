import type { ProgramOption } from "../evaluator/program.ts";
import type { DependencyCircles } from "../structure/dependency-circles.ts";
import type { ExistingOption } from "../structure/existing-wizard.ts";
import { compileDependencies } from "./compile-dependencies.ts";
import type { LookedAt } from "./looked-at-from.ts";

export function compileOption(
  option: ExistingOption,
  rank: number,
  circles: DependencyCircles,
  { moves, asks, leads }: LookedAt,
): ProgramOption {
  const { definition, id, key, set } = option;
  const price = hundredths(definition.price);
  return {
    type: "OPTION",
    key,
    rank,
    set: set.id,
    name: definition.key,
    ...(price ? { price } : {}),
    ...(definition.disabled ? { disabled: true } : {}),
    ...(definition.requiresInput ? { requiresInput: true } : {}),
    ...compileDependencies(option, circles),
    ...(moves.has(id) ? { moves: [...(moves.get(id) ?? [])] } : {}),
    ...(asks.has(id) ? { asks: [...(asks.get(id) ?? [])] } : {}),
    ...(leads.has(id) ? { leads: [...(leads.get(id) ?? [])] } : {}),
  };
}

/** `"12.5"` is 1250. */
function hundredths(price: string): number {
  const [units = "0", rest = ""] = price.split(".");
  return Number(`${units}${rest.padEnd(2, "0")}`);
}

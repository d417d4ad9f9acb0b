import { median } from "./median.ts";

/** Round by round, so that what slowed the machine down for a while slowed both sides of a ratio. */
export function medianRatio(rounds: readonly number[], others: readonly number[]): number {
  if (rounds.length !== others.length)
    throw new Error("Two alternatives were measured in different numbers of rounds.");
  return median(rounds.map((round, index) => round / (others[index] ?? Number.NaN)));
}

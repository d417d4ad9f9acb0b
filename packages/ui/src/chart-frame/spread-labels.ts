/** Moves labels that stand beside points apart, so that each keeps its own line above `lowest`; order is kept. */
export function spreadLabels(wished: readonly number[], gap: number, lowest: number): number[] {
  const order = wished.map((_, index) => index).toSorted((one, other) => (wished[one] ?? 0) - (wished[other] ?? 0));
  const placed = [...wished];
  let free = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free);
    free = (placed[index] ?? 0) + gap;
  }
  let limit = lowest;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, limit);
    limit = (placed[index] ?? 0) - gap;
  }
  return placed;
}

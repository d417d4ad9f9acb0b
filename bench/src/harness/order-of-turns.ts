/** Each round begins with the next one, so that nobody always runs after the same neighbour. */
export function orderOfTurns<T>(alternatives: readonly T[], round: number): T[] {
  const start = round % Math.max(alternatives.length, 1);
  return [...alternatives.slice(start), ...alternatives.slice(0, start)];
}

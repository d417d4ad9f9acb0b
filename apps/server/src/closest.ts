/** The candidate that is at most two typing mistakes away, or null. */
export function closest(word: string, candidates: readonly string[]): string | null {
  let best: { candidate: string; mistakes: number } | null = null;
  for (const candidate of candidates) {
    const mistakes = countMistakes(word, candidate);
    if (mistakes <= Math.min(2, Math.floor(candidate.length / 2)) && mistakes < (best?.mistakes ?? 3))
      best = { candidate, mistakes };
  }
  return best?.candidate ?? null;
}

// Levenshtein's distance, with two neighbours swapped as one mistake.
function countMistakes(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const ways = [(last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) ways.push((beforeLast[column - 2] ?? 0) + 1);
      current.push(Math.min(...ways));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

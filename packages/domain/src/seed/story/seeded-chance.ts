/** Chance that comes out the same in every process: one seed, one sequence. */
export interface Chance {
  /** True so often, from 0 to 1. */
  hits(probability: number): boolean;
  /** A whole number from the first up to and with the last. */
  between(first: number, last: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of the keys, each as often as its weight says; null where nothing weighs. */
  weighted(weights: Readonly<Record<string, number>>): string | null;
  /** How long something takes: mostly near the middle, now and then much longer. */
  seconds(middle: number): number;
}

/** The generator known as mulberry32. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    hits: (probability) => next() < probability,
    between: (first, last) => first + below(last - first + 1),
    pick: (list) => list[below(list.length)] ?? list[0],
    weighted(weights) {
      let left = next() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      for (const [key, weight] of Object.entries(weights)) {
        left -= weight;
        if (left < 0) return key;
      }
      return null;
    },
    // Three throws come near a bell; the power stretches its right half.
    seconds: (middle) => Math.max(3, Math.round(middle * 6 ** ((next() + next() + next()) / 1.5 - 1))),
  };
}

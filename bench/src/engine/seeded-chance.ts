/** Chance that comes out the same in every process: one seed, one sequence. */
export interface Chance {
  /** True so often, from 0 to 1. */
  hits(probability: number): boolean;
  /** A whole number from 0 up to and without the limit. */
  below(limit: number): number;
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

  return {
    hits: (probability) => next() < probability,
    below: (limit) => Math.floor(next() * limit),
  };
}

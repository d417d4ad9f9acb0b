const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 5;

/** Round counts from zero to what holds the largest one: 0, 25, 50, 75, 100, 125 for 107. */
export function niceTicks(largest: number): number[] {
  const least = Math.max(1, largest / MOST_STEPS);
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step =
    STEPS.map((factor) => factor * magnitude).find((size) => Number.isInteger(size) && size >= least) ?? least;
  const steps = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

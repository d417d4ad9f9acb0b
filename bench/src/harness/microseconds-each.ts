import type { Turn } from "./computation.ts";

const CLOCK_LOOKS = 20;

/** Does the work again and again for a turn, at least once, and says what doing it once took. */
export function microsecondsEach(once: () => unknown): Turn {
  let batch = 1;
  return (milliseconds) => {
    const began = performance.now();
    let done = 0;
    let passed = 0;
    do {
      for (let nth = 0; nth < batch; nth++) last = once();
      done += batch;
      passed = performance.now() - began;
    } while (passed < milliseconds);
    // The clock is looked at a few times in a turn, not after each piece of work.
    batch = Math.max(1, Math.floor(((done / passed) * milliseconds) / CLOCK_LOOKS));
    return (passed / done) * 1_000;
  };
}

// What the work gave is kept in sight, so that the compiler cannot leave the work out.
let last: unknown;
export const lastResult = (): unknown => last;

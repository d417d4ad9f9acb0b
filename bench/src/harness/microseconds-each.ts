import type { Turn } from "./computation.ts";

const CLOCK_LOOKS = 20;

/**
 * Does the work again and again for a turn, at least once, and says how much CPU time doing it once took. It is the whole
 * process's time, so that collecting garbage counts, and time in which other programs had the core does not.
 */
export function microsecondsEach(once: () => unknown): Turn {
  let batch = 1;
  return (milliseconds) => {
    const began = cpuMicroseconds();
    let done = 0;
    let used = 0;
    do {
      for (let nth = 0; nth < batch; nth++) last = once();
      done += batch;
      used = cpuMicroseconds() - began;
    } while (used < milliseconds * 1_000);
    // The clock is looked at a few times in a turn, not after each piece of work.
    batch = Math.max(1, Math.floor(((done / used) * milliseconds * 1_000) / CLOCK_LOOKS));
    return used / done;
  };
}

function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

// What the work gave is kept in sight, so that the compiler cannot leave the work out.
let last: unknown;
export const lastResult = (): unknown => last;

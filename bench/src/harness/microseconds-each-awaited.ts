import type { Turn } from "./computation.ts";

/** The same as `microsecondsEach` for work that is awaited, one piece after the other. */
export function microsecondsEachAwaited(once: () => Promise<unknown>): Turn {
  return async (milliseconds) => {
    const began = process.cpuUsage();
    const until = performance.now() + milliseconds;
    let done = 0;
    do {
      await once();
      done += 1;
    } while (performance.now() < until);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / done;
  };
}

import type { Clock } from "../kernel/index.ts";

export interface MovableClock extends Clock {
  advance(milliseconds: number): void;
}

/** Time is moved, never waited for. */
export function createMovableClock(start = new Date("2026-03-02T09:00:00Z")): MovableClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}

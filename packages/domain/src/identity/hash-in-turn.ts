import { availableParallelism } from "node:os";
import { RateLimited } from "../kernel/index.ts";

// One core stays with those who only read a page: hashing that takes all of them would hold everybody up.
const AT_ONCE = Math.max(1, availableParallelism() - 1);

// A flood is sent away with a word, instead of making everybody wait for minutes.
const MOST_WAITING = 200;
const WAIT_SECONDS = 5;

const waiting: (() => void)[] = [];
let running = 0;

/** Runs work that fills a core, so many pieces at once as leave one for everything else; the others wait in order. */
export async function hashInTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MOST_WAITING) throw new RateLimited(WAIT_SECONDS);
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Who waits first takes over the place, so that nobody slips in between.
    if (next) next();
    else running -= 1;
  }
}

import type { Clock } from "../../kernel/index.ts";

const FOR_MILLISECONDS = 3_600_000;

/** What a look-up came to, for an hour; one that failed is done again at the next question. */
export function remembered<T>(clock: Clock, lookUp: () => Promise<T>): () => Promise<T> {
  let known: { found: Promise<T>; until: number } | null = null;
  return () => {
    const now = clock.now().getTime();
    if (known && now < known.until) return known.found;
    const found = lookUp();
    const latest = { found, until: now + FOR_MILLISECONDS };
    known = latest;
    found.catch(() => {
      if (known === latest) known = null;
    });
    return found;
  };
}

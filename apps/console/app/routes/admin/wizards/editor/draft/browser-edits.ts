import type { EditsKeeper, KeptEdits } from "./kept-edits.ts";
import { newEditId } from "./new-edit-id.ts";
import { readKeptEdits } from "./read-kept-edits.ts";

/** Keeps edits in this browser under a key of this visit's own, so that no tab writes over another's. */
export function browserEdits(wizardId: string, personId: string): EditsKeeper {
  const prefix = `boardwalk-edits:${personId}:${wizardId}:`;
  const own = prefix + newEditId();
  return {
    keep(kept) {
      try {
        if (kept.edits.length === 0) localStorage.removeItem(own);
        else localStorage.setItem(own, JSON.stringify(kept));
      } catch {
        // A browser that keeps nothing loses what was not sent when it is killed, and nothing else.
      }
    },
    hold() {
      // As long as a visit lives it holds a lock; what nobody holds was left behind.
      const over = new AbortController();
      const living = () => new Promise<void>((resolve) => over.signal.addEventListener("abort", () => resolve()));
      // A page that is just going is given no lock, and needs none.
      navigator.locks?.request(own, living).catch(() => undefined);
      return () => over.abort();
    },
    async leftBehind() {
      const held = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? [];
      return keysWith(prefix)
        .filter((key) => key !== own && !held.includes(key))
        .flatMap((key): KeptEdits[] => {
          const kept = readKeptEdits(localStorage.getItem(key));
          return kept === null ? [] : [{ key, ...kept }];
        })
        .toSorted((one, other) => one.at - other.at);
    },
    forget({ key }) {
      try {
        localStorage.removeItem(key);
      } catch {
        // Then it is not there either.
      }
    },
  };
}

function keysWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

import { type Carried, carried } from "../moving/carried.ts";
import type { OutlineDesk } from "./outline-desk.ts";

const APART = "Steps, sets and options move separately: take things of one kind.";

/** What is moved together; where that cannot be, why. */
export function carriedOrSaid({ store, say, tell }: OutlineDesk, ats: readonly string[]): Carried | null {
  const found = carried(store.getState().definition, ats);
  if (found === null && ats.length > 1) {
    tell({ kind: "refused", words: APART });
    say(APART);
  }
  return found;
}

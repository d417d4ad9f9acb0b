import type { LastDay } from "@boardwalk/domain/administration";
import { countInWords } from "@boardwalk/web";
import type { Here } from "@boardwalk/web/when-in-words";

export interface ChangeInWords {
  by: string;
  from: string;
  is: "good" | "bad" | "neither";
}

export interface LastDayInWords {
  people: string;
  signedIn: string;
  signIns: { now: string; change: ChangeInWords };
  refusals: { now: string; change: ChangeInWords };
}

export function lastDayInWords({ people, signedIn, signIns, refusals }: LastDay, here: Here): LastDayInWords {
  return {
    people: countInWords(people, here),
    signedIn: countInWords(signedIn, here),
    signIns: { now: countInWords(signIns.now, here), change: changeOf(signIns, here, "neither") },
    refusals: { now: countInWords(refusals.now, here), change: changeOf(refusals, here, "bad") },
  };
}

/** Against the day before; `more` says what it means when there are more. */
function changeOf({ now, before }: LastDay["signIns"], here: Here, more: "bad" | "neither"): ChangeInWords {
  const from = `${countInWords(before, here)} the day before`;
  if (now === before) return { by: "no change", from, is: "neither" };
  const by = `${now > before ? "+" : "−"}${countInWords(Math.abs(now - before), here)}`;
  return { by, from, is: more === "neither" ? more : now > before ? "bad" : "good" };
}

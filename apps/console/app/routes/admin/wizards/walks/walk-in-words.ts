import type { WalkRow } from "@boardwalk/domain/walks";
import { priceInWords } from "@boardwalk/runner";
import { type Here, LANGUAGE, whenInWords } from "@boardwalk/web/when-in-words";

export type WalkInWords = ReturnType<typeof walkInWords>;

export const STATES = {
  open: { tone: "changed", says: "Under way" },
  paused: { tone: "draft", says: "Paused" },
  abandoned: { tone: "closed", says: "Abandoned" },
  completed: { tone: "live", says: "Completed" },
} as const satisfies Record<WalkRow["state"], { tone: string; says: string }>;

/** A walk as its wizard's administrators read it in a list. */
export function walkInWords(walk: WalkRow, here: Here) {
  const { id, name, person, version, state, step, steps, stepsAnswered, total, currency } = walk;
  return {
    id,
    name,
    person: personInWords(person),
    version,
    state: STATES[state],
    step: step ?? (state === "completed" ? null : "At the review"),
    answered: `${stepsAnswered} of ${steps}`,
    total:
      currency === null && Number(total) === 0
        ? null
        : priceInWords(total, { currency, locale: here.locale ?? LANGUAGE }),
    started: whenInWords(walk.startedAt, here),
    changed: whenInWords(walk.changedAt, here),
    completed: walk.completedAt && whenInWords(walk.completedAt, here),
  };
}

function personInWords({ id, name, email, isGuest }: WalkRow["person"]) {
  if (isGuest) return { id: null, name: "A guest", email: null };
  // Nothing is left of whoever was erased.
  if (name === null && email === null) return { id: null, name: "Somebody without an account", email: null };
  return { id, name: name ?? email ?? "", email: name === null ? null : email };
}

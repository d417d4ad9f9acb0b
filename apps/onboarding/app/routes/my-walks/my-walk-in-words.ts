import type { MyWalk } from "@boardwalk/domain/walks";
import { type Here, whenInWords } from "@boardwalk/web/when-in-words";
import { paths } from "../../paths.ts";

export type MyWalkInWords = ReturnType<typeof myWalkInWords>;

const STATES = {
  open: { says: "Under way", tone: "changed" },
  paused: { says: "Paused", tone: "draft" },
  abandoned: { says: "Left a while ago", tone: "closed" },
  completed: { says: "Finished", tone: "live" },
} as const;

/** One of somebody's own walks, in a list. */
export function myWalkInWords(walk: MyWalk, here: Here) {
  const { token, name, wizardName, state, stepsAnswered, steps, completedAt, savedAt } = walk;
  const isFinished = state === "completed";
  return {
    token,
    name,
    wizardName: name === wizardName ? null : wizardName,
    state: STATES[state],
    isFinished,
    href: isFinished ? paths.walkDone(token) : paths.walk(token),
    // What is finished may have had its answers removed, so its steps are no longer counted.
    progress: isFinished ? null : `${stepsAnswered} of at most ${steps === 1 ? "1 step" : `${steps} steps`} answered`,
    at: whenInWords(completedAt ?? savedAt, here),
  };
}

import type { EditQueue } from "./edit-queue.ts";
import { layEdits } from "./lay-edits.ts";
import type { PendingEdit } from "./pending-edit.ts";
import { uponWhatStands } from "./upon-what-stands.ts";

/** Lets go of what stuck, or does it over what others did; under a new id, since the old one was refused. */
export function settleStuck(queue: EditQueue, how: "mine" | "theirs", id: string): EditQueue {
  const { stuck } = queue;
  if (stuck === null) return queue;
  const command = how === "mine" ? commandOverTheirs(queue) : null;
  const instead = { id, command, isSent: false, held: null };
  const edits = queue.laid.flatMap(({ edit }): readonly PendingEdit[] => {
    if (edit !== stuck.edit) return [edit];
    if (command !== null) return [{ ...instead, kind: "command" }];
    // Otherwise the next step back would meet the same again.
    return edit.kind === "undo" ? [{ ...instead, kind: "give-up" }] : [];
  });
  return { ...queue, ...layEdits(queue.base, edits) };
}

/** What keeping one's own comes to; null where that cannot be. */
export function commandOverTheirs({ laid, stuck }: EditQueue) {
  const at = laid.find(({ edit }) => edit === stuck?.edit);
  return at?.edit.command ? uponWhatStands(at.before, at.edit.command) : null;
}

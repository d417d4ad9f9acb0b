import { applyCommand, type EditCommand, rebaseCommand } from "@boardwalk/engine/editing";
import { carryOver } from "./carry-over.ts";
import type { EditQueue } from "./edit-queue.ts";
import { layEdits } from "./lay-edits.ts";

/** Puts what others did below what was done here. Null where it does not fit: then the draft is loaded afresh. */
export function catchUp(queue: EditQueue, missed: readonly EditCommand[], revision: number): EditQueue | null {
  if (revision !== queue.revision + missed.length) return null;
  if (missed.length === 0) return queue;
  let { base } = queue;
  for (const command of missed) {
    const applied = applyCommand(base, command);
    if (!applied.ok) return null;
    base = applied.definition;
  }
  const edits = carryOver(
    queue.laid.map(({ edit }) => edit),
    missed,
  );
  const follow = (command: EditCommand) => rebaseCommand(command, missed);
  return {
    base,
    revision,
    ...layEdits(base, edits),
    undoing: queue.undoing.map(follow),
    redoing: queue.redoing.map(follow),
  };
}

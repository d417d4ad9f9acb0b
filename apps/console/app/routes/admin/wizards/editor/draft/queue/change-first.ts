import type { EditQueue } from "./edit-queue.ts";
import { layEdits } from "./lay-edits.ts";
import type { PendingEdit } from "./pending-edit.ts";

/** Notes something about the first edit; null takes it out. */
export function changeFirst(queue: EditQueue, change: Partial<PendingEdit> | null): EditQueue {
  const [first, ...rest] = queue.laid;
  if (first === undefined) return queue;
  if (change?.isSent === true && change.held === undefined) {
    return { ...queue, laid: [{ ...first, edit: { ...first.edit, ...change } }, ...rest] };
  }
  const edits = rest.map(({ edit }) => edit);
  return { ...queue, ...layEdits(queue.base, change === null ? edits : [{ ...first.edit, ...change }, ...edits]) };
}

import { applyCommand } from "@boardwalk/engine/editing";
import type { EditQueue } from "./edit-queue.ts";
import { ownHistory } from "./own-history.ts";

/** One step back, or forward again: seen at once where this visit knows what it comes to, else once it is answered. */
export function pushStep(queue: EditQueue, kind: "undo" | "redo", id: string): EditQueue {
  const { undoing, redoing } = ownHistory(queue, queue.laid);
  const command = (kind === "undo" ? undoing : redoing).at(-1) ?? null;
  const before = queue.definition;
  const applied = command && applyCommand(before, command);
  const known = applied?.ok === true;
  const after = known ? applied.definition : before;
  const edit = { id, kind, command: known ? command : null, isSent: false, held: null };
  const laid = { edit, before, after, inverse: known ? applied.inverse : null };
  return { ...queue, laid: [...queue.laid, laid], definition: after };
}

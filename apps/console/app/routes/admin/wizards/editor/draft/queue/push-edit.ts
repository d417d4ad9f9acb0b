import { applyCommand, type EditCommand, type Refusal } from "@boardwalk/engine/editing";
import type { EditQueue, LaidEdit } from "./edit-queue.ts";
import type { PendingEdit } from "./pending-edit.ts";

export type Pushed =
  | { readonly ok: true; readonly queue: EditQueue }
  | { readonly ok: false; readonly refusal: Refusal };

/** Does a command upon all that was done before; the same queue where it changes nothing. */
export function pushEdit(queue: EditQueue, edit: PendingEdit & { readonly command: EditCommand }): Pushed {
  const before = queue.definition;
  const applied = applyCommand(before, edit.command);
  if (!applied.ok) return applied;
  if (applied.definition === before) return { ok: true, queue };
  const last = queue.laid.at(-1);
  const merged = last === undefined ? null : typedOn(last, edit);
  if (last !== undefined && merged !== null) {
    const rest = queue.laid.slice(0, -1);
    const again = applyCommand(last.before, merged);
    if (again.ok) {
      // Put back by hand it is nothing to be saved.
      if (again.definition === last.before)
        return { ok: true, queue: { ...queue, laid: rest, definition: last.before } };
      const laid = { edit: { ...last.edit, command: merged }, before: last.before };
      const after = { after: again.definition, inverse: again.inverse };
      return { ok: true, queue: { ...queue, laid: [...rest, { ...laid, ...after }], definition: again.definition } };
    }
  }
  const laid = { edit, before, after: applied.definition, inverse: applied.inverse };
  return { ok: true, queue: { ...queue, laid: [...queue.laid, laid], definition: applied.definition } };
}

/** One field typed on is one edit, as long as it has not left. */
function typedOn({ edit: last }: LaidEdit, { command }: { readonly command: EditCommand }): EditCommand | null {
  const typed = last.command;
  if (last.kind !== "command" || last.isSent || last.held !== null) return null;
  if (typed?.name !== "change-field" || command.name !== "change-field") return null;
  return typed.at === command.at && typed.field === command.field ? { ...command, before: typed.before } : null;
}

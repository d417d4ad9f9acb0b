import type { Definition } from "@boardwalk/engine";
import { applyCommand } from "@boardwalk/engine/editing";
import type { EditQueue, LaidEdit } from "./edit-queue.ts";
import type { PendingEdit } from "./pending-edit.ts";

/** Edits upon a draft, in order. What cannot be applied is passed over and stays. */
export function layEdits(
  base: Definition,
  edits: readonly PendingEdit[],
): Pick<EditQueue, "laid" | "definition" | "stuck"> {
  let definition = base;
  let stuck: EditQueue["stuck"] = null;
  const laid = edits.map((edit): LaidEdit => {
    const before = definition;
    const nothing = { edit, before, after: before, inverse: null };
    if (edit.held !== null) {
      stuck ??= { edit, refusal: edit.held };
      return nothing;
    }
    if (edit.command === null) return nothing;
    const applied = applyCommand(before, edit.command);
    if (!applied.ok) {
      stuck ??= { edit, refusal: applied.refusal };
      return nothing;
    }
    definition = applied.definition;
    return { edit, before, after: applied.definition, inverse: applied.inverse };
  });
  return { laid, definition, stuck };
}

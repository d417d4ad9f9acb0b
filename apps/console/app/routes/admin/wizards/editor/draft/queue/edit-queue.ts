import type { Definition } from "@boardwalk/engine";
import type { EditCommand, Refusal } from "@boardwalk/engine/editing";
import type { PendingEdit } from "./pending-edit.ts";

/** A draft as the server has it, and what was done upon it here. Plain data, never changed. */
export interface EditQueue {
  readonly base: Definition;
  readonly revision: number;
  readonly laid: readonly LaidEdit[];
  /** The base with everything that could be laid upon it. */
  readonly definition: Definition;
  /** The first one that could not; nothing behind it is sent before its author says what holds. */
  readonly stuck: { readonly edit: PendingEdit; readonly refusal: Refusal } | null;
  /** What would take back one's own edits of this visit, and do them again; the next one last. */
  readonly undoing: readonly EditCommand[];
  readonly redoing: readonly EditCommand[];
}

export interface LaidEdit {
  readonly edit: PendingEdit;
  readonly before: Definition;
  readonly after: Definition;
  /** Null where nothing was applied. */
  readonly inverse: EditCommand | null;
}

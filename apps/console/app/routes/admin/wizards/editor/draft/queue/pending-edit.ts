import type { EditCommand, Refusal } from "@boardwalk/engine/editing";

/** Something done here that the server has not acknowledged. */
export interface PendingEdit {
  readonly id: string;
  /** `give-up`: the newest of one's own edits is not taken back any more. */
  readonly kind: "command" | "undo" | "redo" | "give-up";
  /** Of an undo or redo what it will come to, as far as that is known here; otherwise null. */
  readonly command: EditCommand | null;
  /** It has left, so it may have arrived: it is only ever sent again as it was. */
  readonly isSent: boolean;
  /** Why it was not taken; it waits for its author. */
  readonly held: Refusal | null;
}

import type { EditCommand } from "@boardwalk/engine/editing";
import type { EditQueue, LaidEdit } from "./edit-queue.ts";

export type OwnHistory = Pick<EditQueue, "undoing" | "redoing">;

/** What could be taken back and done again once these edits are acknowledged, as far as this visit knows. */
export function ownHistory(history: OwnHistory, laid: readonly Pick<LaidEdit, "edit" | "inverse">[]): OwnHistory {
  return laid.reduce(after, history);
}

function after(history: OwnHistory, { edit, inverse }: Pick<LaidEdit, "edit" | "inverse">): OwnHistory {
  const more: readonly EditCommand[] = inverse === null ? [] : [inverse];
  switch (edit.kind) {
    case "command":
      return { undoing: [...history.undoing, ...more].slice(-MOST), redoing: [] };
    case "give-up":
      return { ...history, undoing: history.undoing.slice(0, -1) };
    case "undo":
      return { undoing: history.undoing.slice(0, -1), redoing: [...history.redoing, ...more] };
    case "redo":
      return { undoing: [...history.undoing, ...more], redoing: history.redoing.slice(0, -1) };
    default:
      return edit.kind satisfies never;
  }
}

// Further back the server is asked what it comes to, and it is seen when it has answered.
const MOST = 100;

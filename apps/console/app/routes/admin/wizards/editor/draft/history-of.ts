import { describeCommand } from "@boardwalk/engine/editing";
import type { EditHistory } from "./editor-state.ts";
import type { EditQueue } from "./queue/edit-queue.ts";

/** What the buttons say: what is not sent yet comes first, else what the server says. */
export function historyOf(queue: EditQueue, server: EditHistory, withdrawn: string | null): EditHistory {
  const last = queue.laid.at(-1);
  const undo =
    last?.edit.kind === "command" && last.edit.command !== null
      ? describeCommand(last.edit.command, last.before)
      : server.undo;
  const isFresh = queue.laid.some(({ edit }) => edit.kind === "command");
  return { undo, redo: withdrawn ?? (isFresh ? null : server.redo) };
}

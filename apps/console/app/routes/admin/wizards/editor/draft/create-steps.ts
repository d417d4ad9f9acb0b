import { describeCommand, type EditCommand } from "@boardwalk/engine/editing";
import type { Sender } from "./create-sender.ts";
import type { EditHistory } from "./editor-state.ts";
import { dropLast } from "./queue/drop-last.ts";
import { pushEdit } from "./queue/push-edit.ts";
import { pushStep } from "./queue/push-step.ts";

export interface Steps {
  undo(history: EditHistory): void;
  redo(history: EditHistory): void;
  /** What was taken back before it was ever sent, in words; null where the server knows what comes next. */
  withdrawn(): string | null;
  /** Something new was done: what was taken back stays so. */
  forget(): void;
}

/** Back and forward: of what has not left at once, of the rest by asking the server. */
export function createSteps(sender: Sender, newId: () => string): Steps {
  let withdrawn: readonly { command: EditCommand; words: string }[] = [];
  /** Steps back behind those, which go forward first. */
  let behind = 0;

  function step(kind: "undo" | "redo"): void {
    const queue = pushStep(sender.queue(), kind, newId());
    sender.change(queue, "done", given(queue.laid.at(-1)?.edit.command));
  }

  return {
    undo(history) {
      const queue = sender.queue();
      const last = queue.laid.at(-1);
      const edit = last?.edit;
      if (last && edit?.isSent === false && edit.kind === "command" && edit.command !== null && edit.held === null) {
        withdrawn = [...withdrawn, { command: edit.command, words: describeCommand(edit.command, last.before) }];
        sender.change(dropLast(queue), "done", given(last.inverse));
      } else if (history.undo !== null) {
        if (withdrawn.length > 0) behind += 1;
        step("undo");
      }
    },
    redo(history) {
      const again = withdrawn.at(-1);
      if (again === undefined || behind > 0) {
        if (history.redo === null) return;
        behind = Math.max(0, behind - 1);
        step("redo");
        return;
      }
      withdrawn = withdrawn.slice(0, -1);
      const edit = { id: newId(), kind: "command", command: again.command, isSent: false, held: null } as const;
      const pushed = pushEdit(sender.queue(), edit);
      if (pushed.ok) sender.change(pushed.queue, "done", [again.command]);
    },
    withdrawn: () => (behind > 0 ? null : (withdrawn.at(-1)?.words ?? null)),
    forget() {
      withdrawn = [];
      behind = 0;
    },
  };
}

function given(command: EditCommand | null | undefined): readonly EditCommand[] {
  return command ? [command] : [];
}

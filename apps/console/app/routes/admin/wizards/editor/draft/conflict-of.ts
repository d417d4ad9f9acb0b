import { describeCommand } from "@boardwalk/engine/editing";
import type { MissedEdit } from "./edit-transport.ts";
import type { EditingConflict } from "./editor-state.ts";
import type { EditQueue } from "./queue/edit-queue.ts";
import { commandOverTheirs } from "./queue/settle-stuck.ts";

/** What stuck, as a question; null where nothing did. */
export function conflictOf(queue: EditQueue, missed: readonly MissedEdit[]): EditingConflict | null {
  const { stuck } = queue;
  if (!stuck) return null;
  const { refusal, edit } = stuck;
  const { command } = edit;
  const before = queue.laid.find((one) => one.edit === edit)?.before ?? queue.base;
  const met = missed.findLast(({ command: other }) => touches(other, refusal.at)) ?? missed.at(-1);
  const { yours, theirs } = refusal;
  return {
    command,
    refusal,
    words: command === null ? STEPS[edit.kind] : describeCommand(command, before),
    values: yours === undefined || theirs === undefined ? null : { mine: yours, theirs },
    by: refusal.kind === "stale" ? (met?.by ?? null) : null,
    canKeepMine: commandOverTheirs(queue) !== null,
  };
}

const STEPS = { command: "An edit", undo: "A step back", redo: "A step forward", "give-up": "A step back" };

function touches(command: MissedEdit["command"], at: string | null): boolean {
  if (command.name === "several") return command.commands.some((one) => touches(one, at));
  return "at" in command && command.at === at;
}

import { applyCommand, type EditCommand } from "@boardwalk/engine/editing";
import type { EditReply } from "../edit-transport.ts";
import { catchUp } from "./catch-up.ts";
import type { EditQueue } from "./edit-queue.ts";
import { layEdits } from "./lay-edits.ts";
import { ownHistory } from "./own-history.ts";

type Applied = Extract<EditReply, { kind: "applied" }>;

/** The first edit stands on the server now. Null where that does not fit: then the draft is loaded afresh. */
export function acknowledge(queue: EditQueue, reply: Applied): EditQueue | null {
  const missed = reply.missed?.map(({ command }) => command) ?? null;
  if (missed === null) return null;
  const before = queue.revision + missed.length;
  // What changed nothing any more made no revision either.
  if (reply.revision !== before + 1 && !(reply.revision === before && isNothing(reply.command))) return null;
  const moved = catchUp(queue, missed, before);
  const first = moved?.laid[0];
  if (!moved || !first) return null;
  const rest = moved.laid.slice(1);
  const { edit } = first;
  if (first.inverse !== null && edit.command !== null && isSame(edit.command, reply.command)) {
    const done = ownHistory(moved, [first]);
    return { ...moved, ...done, base: first.after, revision: reply.revision, laid: rest };
  }
  const applied = applyCommand(moved.base, reply.command);
  if (!applied.ok) return null;
  const laid = layEdits(
    applied.definition,
    rest.map((one) => one.edit),
  );
  const done = ownHistory(moved, [{ edit, inverse: applied.inverse }]);
  return { ...done, base: applied.definition, revision: reply.revision, ...laid };
}

function isNothing(command: EditCommand): boolean {
  return command.name === "several" && command.commands.length === 0;
}

/** Both are plain data in the order in which they were written. */
function isSame(one: EditCommand, other: EditCommand): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

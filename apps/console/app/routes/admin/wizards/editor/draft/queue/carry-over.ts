import { type EditCommand, rebaseCommands } from "@boardwalk/engine/editing";
import type { PendingEdit } from "./pending-edit.ts";

/** Edits that were made one upon the other, as they are upon a draft in which others did something first. */
export function carryOver(edits: readonly PendingEdit[], missed: readonly EditCommand[]): readonly PendingEdit[] {
  const known = edits.flatMap(({ command }) => (command === null ? [] : [command]));
  const carried = rebaseCommands(known, missed)[Symbol.iterator]();
  return edits.map((edit) => {
    if (edit.command === null) return edit;
    const { value } = carried.next();
    return value === undefined ? edit : { ...edit, command: value };
  });
}

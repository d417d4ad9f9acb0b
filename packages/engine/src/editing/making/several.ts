import type { EditCommand } from "../edit-command.ts";

/** Commands as one act: the only one itself, where there is but one. */
export function several(commands: readonly EditCommand[]): EditCommand {
  const [only] = commands;
  return only && commands.length === 1 ? only : { name: "several", commands };
}

import type { EditCommand } from "@boardwalk/engine/editing";

/** The dotted keys of what a command adds. */
export function addedBy(command: EditCommand): string[] {
  if (command.name === "several") return command.commands.flatMap(addedBy);
  if (command.name !== "add") return [];
  const { within } = command.place;
  return [within === null ? command.given.key : `${within}.${command.given.key}`];
}

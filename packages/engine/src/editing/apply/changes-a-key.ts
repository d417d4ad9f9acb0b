import type { SingleCommand } from "../edit-command.ts";
import { ownKeyOf, withinOf } from "../things/dotted.ts";

/** Whether a command gives something another dotted key, so that every rule is looked through for the old one. */
export function changesAKey(command: SingleCommand): boolean {
  if (command.name === "rename-key") return true;
  if (command.name !== "move") return false;
  const own = ownKeyOf(command.at);
  return command.to.within !== withinOf(command.at) || (command.key ?? own) !== own;
}

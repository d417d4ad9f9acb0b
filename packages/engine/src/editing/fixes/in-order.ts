import type { Definition } from "../../definition.ts";
import { applyCommand } from "../apply-command.ts";
import type { EditCommand } from "../edit-command.ts";
import { several } from "../making/several.ts";

type Maker = (definition: Definition) => EditCommand | null;

/** Commands of which each is made for what came of the ones before it, as one act; null where one cannot be done. */
export function inOrder(definition: Definition, makers: readonly Maker[]): EditCommand | null {
  const commands: EditCommand[] = [];
  let after = definition;
  for (const make of makers) {
    const command = make(after);
    const applied = command && applyCommand(after, command);
    if (!command || !applied?.ok) return null;
    commands.push(command);
    after = applied.definition;
  }
  return commands.length === 0 ? null : several(commands);
}

import { type EditCommand, followKey } from "@boardwalk/engine/editing";

/** What is selected after things were renamed, moved or removed. */
export function followSelection(selection: readonly string[], commands: readonly EditCommand[]): readonly string[] {
  if (commands.length === 0) return selection;
  // What a command removes may come back by the next one, and else gives way to what it was in.
  return selection.map((key) => commands.reduce((at, command) => followKey(at, command) ?? at, key));
}

import { isStorableText } from "../document/is-storable-text.ts";
import type { EditCommand } from "./edit-command.ts";

/** Whether a log can hold a command, those of its words too that a draft never takes over: what its author saw, and what it stands behind. */
export function isStorableCommand(command: EditCommand): boolean {
  return isStorable(command);
}

function isStorable(value: unknown): boolean {
  if (typeof value === "string") return isStorableText(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, part]) => isStorableText(name) && isStorable(part));
}

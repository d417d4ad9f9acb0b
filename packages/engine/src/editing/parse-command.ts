import { isStorableText } from "../document/is-storable-text.ts";
import { Reading } from "../document/reading.ts";
import type { EditCommand } from "./edit-command.ts";
import { commandReader } from "./shape/command-reader.ts";

/**
 * A command out of a value, which may be anything; null where it is none, or holds a text that no log can keep. Whether it fits a
 * draft is told when it is applied.
 */
export function parseCommand(json: unknown): EditCommand | null {
  const reading = new Reading();
  try {
    const command = commandReader.read(json, reading);
    return command !== undefined && reading.misfits.length === 0 && isStorable(command) ? command : null;
  } catch {
    // Getters and proxies may throw; JSON has neither.
    return null;
  }
}

/** Places and what was there before are looked up and never written to a draft, so that no table judges their texts. */
function isStorable(part: unknown): boolean {
  if (typeof part === "string") return isStorableText(part);
  if (typeof part !== "object" || part === null) return true;
  return Object.entries(part).every(([name, value]) => isStorableText(name) && isStorable(value));
}

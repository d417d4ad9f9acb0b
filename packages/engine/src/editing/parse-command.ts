import { Reading } from "../document/reading.ts";
import type { EditCommand } from "./edit-command.ts";
import { commandReader } from "./shape/command-reader.ts";

/** A command out of a value, which may be anything; null where it is none. Whether it fits a draft is told when it is applied. */
export function parseCommand(json: unknown): EditCommand | null {
  const reading = new Reading();
  try {
    const command = commandReader.read(json, reading);
    return command !== undefined && reading.misfits.length === 0 ? command : null;
  } catch {
    // Getters and proxies may throw; JSON has neither.
    return null;
  }
}

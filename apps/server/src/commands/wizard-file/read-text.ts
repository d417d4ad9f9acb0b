import { createReadStream } from "node:fs";
import { OperatorMessage } from "../../operator-message.ts";
import type { Terminal } from "../terminal.ts";
import { visible } from "../visible.ts";

// Larger than any document may be, so nobody waits for gigabytes before hearing it.
const MOST_BYTES = 32_000_000;

/** The text of a file, or of standard input for `-`. */
export async function readText(terminal: Terminal, path: string): Promise<string> {
  const name = nameOf(path);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of path === "-" ? terminal.input() : createReadStream(path)) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new OperatorMessage(describeFailure(error, path), { cause: error });
  }
  if (bytes > MOST_BYTES) throw new OperatorMessage(`${name} is larger than 32 MB, which is the most that is read.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new OperatorMessage(`${name} is no UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

/** What a message calls it. */
export function nameOf(path: string): string {
  return path === "-" ? "standard input" : visible(path);
}

/** In one sentence, why a file or standard input cannot be read. */
export function describeFailure(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const name = nameOf(path);
  if (code === "EISDIR" && path === "-") return "Standard input is a folder. Give it a file or a pipe.";
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${name}.`;
  if (code === "EISDIR") return `${name} is a folder. Name the file in it.`;
  if (code === "EACCES" || code === "EPERM") return `${name} may not be read by you. Change its permissions.`;
  return `${name} cannot be read: ${visible(error instanceof Error ? error.message : String(error))}.`;
}

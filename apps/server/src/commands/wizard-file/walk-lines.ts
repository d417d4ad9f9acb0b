import type { Program } from "@boardwalk/engine";
import type { Terminal } from "../terminal.ts";
import { type Line, readLines } from "./read-lines.ts";
import { readWalk } from "./read-walk.ts";

// So much is said at once; then whoever reads is waited for.
const MOST_CHARACTERS = 64_000;

/** A state for each walk that arrives as a line, in order; gives the exit code. */
export async function walkLines(terminal: Terminal, program: Program): Promise<number> {
  const { evaluate } = await import("@boardwalk/engine");
  let number = 0;
  let exit = 0;
  let waiting = "";
  const say = async (): Promise<boolean> => {
    if (waiting !== "") terminal.out(waiting);
    waiting = "";
    return terminal.taken();
  };
  for await (const lines of readLines(terminal.input())) {
    for (const line of lines) {
      number += 1;
      const read = await readLine(line);
      if (read === null) continue;
      if (!read.ok) exit = 1;
      const reply = read.ok ? evaluate(program, read.answers) : { error: { line: number, message: read.message } };
      waiting += `${JSON.stringify(reply)}\n`;
      if (waiting.length > MOST_CHARACTERS && !(await say())) return exit;
    }
    if (!(await say())) return exit;
  }
  return exit;
}

/** `null` for a blank line. */
async function readLine(line: Line) {
  if (line === null) return { ok: false, message: "This line is longer than 32 MB." } as const;
  const text = decode(line);
  if (text === null) return { ok: false, message: "This line is no UTF-8 text." } as const;
  return text.trim() === "" ? null : readWalk(text);
}

function decode(line: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return null;
  }
}

import type { Program } from "@boardwalk/engine";
import { OperatorMessage } from "../../operator-message.ts";
import type { Terminal } from "../terminal.ts";
import { type Line, MOST_BYTES_OF_A_LINE, readLines } from "./read-lines.ts";
import { describeFailure } from "./read-text.ts";
import { readWalk } from "./read-walk.ts";

// So much is said at once; then whoever reads is waited for.
const MOST_CHARACTERS = 64_000;

/** A state for each walk that arrives as a line, in order; gives the exit code. */
export async function walkLines(terminal: Terminal, program: Program): Promise<number> {
  const { evaluate } = await import("@boardwalk/engine");
  const { unknownFieldTeller } = await import("./unknown-field-teller.ts");
  const tellUnknownFields = unknownFieldTeller(terminal.err);
  let number = 0;
  let exit = 0;
  let waiting = "";
  const say = async (): Promise<boolean> => {
    if (waiting !== "") terminal.out(waiting);
    waiting = "";
    return terminal.taken();
  };
  for await (const lines of readLines(whole(terminal.input()))) {
    for (const line of lines) {
      number += 1;
      const read = await readLine(line);
      if (read === null) continue;
      if (read.ok) {
        tellUnknownFields(number, read.answers);
        waiting += `${JSON.stringify(evaluate(program, read.answers))}\n`;
      } else {
        exit = 1;
        const { column, message } = read;
        waiting += `${JSON.stringify({ error: { line: number, column, message } })}\n`;
      }
      if (waiting.length > MOST_CHARACTERS && !(await say())) return exit;
    }
    if (!(await say())) return exit;
  }
  return exit;
}

/** What cannot be read to its end must not look like its end. */
async function* whole(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    throw new OperatorMessage(describeFailure(error, "-"), { cause: error });
  }
}

const TOO_LONG = `This line is too long; a walk may have at most ${MOST_BYTES_OF_A_LINE.toLocaleString("en")} bytes.`;

/** `null` for a blank line. */
async function readLine(line: Line) {
  if (line === null) return { ok: false, column: 1, message: TOO_LONG } as const;
  const text = decode(line);
  if (text === null) return { ok: false, column: 1, message: "This line is no UTF-8 text." } as const;
  return text.trim() === "" ? null : readWalk(text);
}

function decode(line: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return null;
  }
}

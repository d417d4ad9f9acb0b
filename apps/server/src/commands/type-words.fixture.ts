import { parseEnvironment } from "../environment/read-environment.ts";
import { runCommandLine } from "./run-command-line.ts";

export interface Typed {
  readonly settings?: Record<string, string>;
  /** What comes in on standard input, in these pieces; an error ends it. */
  readonly input?: readonly (string | Uint8Array | Error)[];
}

/** Runs a command as if it was typed, and gives what it said. */
export async function typeWords(argv: readonly string[], { settings = {}, input = [] }: Typed = {}) {
  const said = { out: "", err: "" };
  const terminal = {
    out(text: string) {
      said.out += text;
    },
    err(text: string) {
      said.err += text;
    },
    async *input() {
      for (const piece of input) {
        if (piece instanceof Error) throw piece;
        yield typeof piece === "string" ? Buffer.from(piece) : piece;
      }
    },
    taken: async () => true,
  };
  const exit = await runCommandLine(argv, terminal, () => parseEnvironment(settings));
  return { ...said, exit };
}

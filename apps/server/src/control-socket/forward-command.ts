import { connect } from "node:net";
import { createInterface } from "node:readline";
import { OperatorMessage } from "../operator-message.ts";
import { Frame } from "./frames.ts";
import type { Output } from "./listen-for-commands.ts";

/** Has the process that holds the data folder run a command, and passes on what it says; gives its exit code. */
export async function forwardCommand(
  path: string,
  argv: readonly string[],
  output: Output,
  brought: string | null = null,
): Promise<number> {
  const socket = connect(path);
  const { promise: connected, resolve, reject } = Promise.withResolvers<void>();
  socket.once("connect", resolve);
  socket.once("error", reject);
  try {
    await connected;
    socket.write(`${JSON.stringify({ argv, brought })}\n`);
    for await (const line of createInterface({ input: socket })) {
      const frame = Frame.parse(JSON.parse(line));
      if ("out" in frame) output.out(frame.out);
      else if ("err" in frame) output.err(frame.err);
      else return frame.exit;
    }
  } catch (cause) {
    throw new OperatorMessage(
      "The running server does not answer on its control socket. Stop it, or wait until it has started, and try again.",
      { cause },
    );
  } finally {
    socket.destroy();
  }
  throw new OperatorMessage(
    "The running server stopped before the command was done. What it had finished is kept; run the command again.",
  );
}

import { chmodSync, lstatSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { makeFolder } from "../data-folder/make-folder.ts";
import { OperatorMessage } from "../operator-message.ts";
import { CommandRequest, type Frame } from "./frames.ts";

export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** What another process typed, with what it read for the command. */
export interface Forwarded {
  readonly argv: readonly string[];
  readonly brought: string | null;
}

export type RunForwarded = (forwarded: Forwarded, output: Output) => Promise<number>;

/** Runs the commands of other processes of the same user here, where the database is open. */
export async function listenForCommands(path: string, run: RunForwarded): Promise<{ close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("close", () => open.delete(socket));
    serve(socket, run);
  });
  prepare(path);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(path, resolve);
  await promise;
  if (process.platform !== "win32") chmodSync(path, 0o600);
  return {
    async close() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

async function serve(socket: Socket, run: RunForwarded): Promise<void> {
  const send = (frame: Frame) => {
    if (socket.writable) socket.write(`${JSON.stringify(frame)}\n`);
  };
  for await (const line of createInterface({ input: socket })) {
    const request = CommandRequest.safeParse(parseJson(line));
    if (!request.success) break;
    const exit = await run(request.data, { out: (out) => send({ out }), err: (err) => send({ err }) });
    send({ exit });
    break;
  }
  socket.end();
}

// The folder's lock is ours by now, so whatever stands at the path was left behind.
function prepare(path: string): void {
  if (process.platform === "win32") return;
  const folder = dirname(path);
  makeFolder(folder);
  const { uid } = lstatSync(folder);
  if (process.getuid && uid !== process.getuid()) {
    throw new OperatorMessage(
      `The folder ${folder} for the control socket belongs to another user. Remove it, or set BOARDWALK_DATA to a shorter path.`,
    );
  }
  rmSync(path, { force: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

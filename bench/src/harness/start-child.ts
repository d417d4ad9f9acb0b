import { fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Child {
  /** Says something to it, where there is something to say, and waits for what it says next. */
  ask(message?: string | object): Promise<unknown>;
  /** Lets go of it, which makes it end. */
  stop(): Promise<void>;
}

const ENDS_WITHIN_MS = 5_000;

/** A process of ours that talks by messages. What it logs goes to a file, as a server's does, and is shown if it fails. */
export function startChild(file: URL, args: readonly string[] = [], nodeOptions: readonly string[] = []): Child {
  const output = openNamelessFile();
  const child = fork(file, args, {
    execArgv: [...nodeOptions],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", output, output, "ipc"],
  });
  const gone = once(child, "exit");

  async function failWhenGone(): Promise<never> {
    await gone;
    throw new Error(`A process of the bench ended:\n${endOf(output)}`);
  }

  return {
    async ask(message) {
      const waiting = new AbortController();
      const said = once(child, "message", { signal: waiting.signal }).then(([first]): unknown => first);
      if (message !== undefined) child.send(message);
      try {
        return await Promise.race([said, failWhenGone()]);
      } finally {
        waiting.abort();
      }
    },
    async stop() {
      if (child.connected) child.disconnect();
      const impatience = setTimeout(() => child.kill("SIGKILL"), ENDS_WITHIN_MS);
      await gone;
      clearTimeout(impatience);
      closeSync(output);
    },
  };
}

// Without a name it is gone with its last user, however a run ends.
function openNamelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), "boardwalk-bench-"));
  const file = openSync(join(folder, "log"), "a+");
  rmSync(folder, { recursive: true });
  return file;
}

function endOf(file: number): string {
  const { size } = fstatSync(file);
  const end = Buffer.alloc(Math.min(size, 2_000));
  readSync(file, end, 0, end.length, size - end.length);
  return end.toString();
}

import type { Writable } from "node:stream";
import type { Terminal } from "./terminal.ts";

interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The terminal, pipes or files that a process was started with. */
export function processTerminal(streams: Streams): Terminal {
  const { stdout, stderr } = streams;
  let isRead = true;
  // Who read it may have gone (`boardwalk sql … | head`, a closed terminal): no reason to fall over.
  stdout.on("error", () => {
    isRead = false;
  });
  stderr.on("error", () => undefined);
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    // Node opens it when it is first looked at, and only some commands want it.
    input: () => streams.stdin,
    async taken() {
      if (isRead && stdout.writableNeedDrain) {
        const { promise, resolve } = Promise.withResolvers<void>();
        for (const event of ["drain", "error", "close"]) stdout.once(event, resolve);
        await promise;
        for (const event of ["drain", "error", "close"]) stdout.off(event, resolve);
      }
      return isRead;
    },
  };
}

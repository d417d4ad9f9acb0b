import type { Writable } from "node:stream";
import type { Terminal } from "./terminal.ts";

interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

export interface ProcessTerminal extends Terminal {
  /** Waits until all that was written has arrived, and gives why it has not; null where it has, or where nobody wants it. */
  finish(): Promise<Error | null>;
}

// Who read it has gone (`boardwalk sql … | head`, a closed terminal): no reason to fall over.
const NOBODY_READS: ReadonlySet<unknown> = new Set(["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED"]);

/** The terminal, pipes or files that a process was started with. */
export function processTerminal(streams: Streams): ProcessTerminal {
  const { stdout, stderr } = streams;
  let failure: Error | null = null;
  const note = (error: Error | null | undefined) => {
    // What follows the first failure only follows from it.
    if (error) failure ??= error;
  };
  stdout.on("error", note);
  stderr.on("error", () => undefined);
  return {
    out: (text) => stdout.write(text, note),
    err: (text) => stderr.write(text),
    // Node opens it when it is first looked at, and only some commands want it.
    input: () => streams.stdin,
    async taken() {
      if (failure === null && stdout.writableNeedDrain) {
        const { promise, resolve } = Promise.withResolvers<void>();
        for (const event of ["drain", "error", "close"]) stdout.once(event, resolve);
        await promise;
        for (const event of ["drain", "error", "close"]) stdout.off(event, resolve);
      }
      return failure === null;
    },
    async finish() {
      await new Promise((resolve) => stdout.write("", resolve));
      return failure && "code" in failure && NOBODY_READS.has(failure.code) ? null : failure;
    },
  };
}

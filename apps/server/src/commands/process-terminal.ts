import type { Terminal } from "./terminal.ts";

/** The terminal, pipes or files that this process was started with. */
export function processTerminal({ stdin, stdout, stderr }: typeof process): Terminal {
  let isRead = true;
  // Who read it may have gone (`boardwalk sql … | head`, a closed terminal): no reason to fall over.
  stdout.on("error", () => {
    isRead = false;
  });
  stderr.on("error", () => undefined);
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    input: () => stdin,
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

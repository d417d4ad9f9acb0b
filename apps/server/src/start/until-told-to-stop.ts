import { watchNpm } from "./watch-npm.ts";

// A terminal and npm both pass one Ctrl-C on; that is no second one.
const SAME_SIGNAL_MILLISECONDS = 1000;

/** Resolves at the first signal, or when npm, which started this process, is gone; a second signal ends it at once. */
export function untilToldToStop(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let toldAt: number | null = null;
  const hear = (reason: string) => {
    const now = performance.now();
    if (toldAt !== null && now - toldAt > SAME_SIGNAL_MILLISECONDS) process.exit(1);
    toldAt ??= now;
    resolve(reason);
  };
  process.on("SIGINT", () => hear("Told to stop."));
  process.on("SIGTERM", () => hear("Told to stop."));
  process.on("SIGHUP", () => hear("The terminal was closed."));
  if (process.env["npm_lifecycle_event"] !== undefined) watchNpm(() => resolve("npm is gone."));
  return promise;
}

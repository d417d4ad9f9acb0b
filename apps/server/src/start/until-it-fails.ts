import type { ServerLog } from "../server-log.ts";

export const FAILED = "Something failed that nothing was prepared for.";

/**
 * Resolves when an error reaches nobody: what it has left half done is unknown, so the server finishes and stops.
 * A promise that nobody looked at belongs to one request alone, and is only noted.
 */
export function untilItFails(log: ServerLog): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  process.on("unhandledRejection", (error) => log.error({ error }, "a rejection reached nobody"));
  process.on("uncaughtException", (error) => {
    log.error({ error }, "an error reached nobody");
    resolve(FAILED);
  });
  return promise;
}

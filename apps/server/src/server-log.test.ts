import { closeSync, openSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { createLog, logTo } from "./server-log.ts";

// A file of Linux that behaves as if its disk were full.
test.runIf(process.platform === "linux")("a log whose disk is full keeps nobody from working", async () => {
  const fd = openSync("/dev/full", "a");
  const uncaught = vi.fn();
  process.on("uncaughtException", uncaught);
  const destination = logTo(fd);
  const failed = vi.fn();
  if ("on" in destination && typeof destination.on === "function") destination.on("error", failed);
  const log = createLog("info", destination);
  log.info("one");
  await vi.waitFor(() => expect(failed).toHaveBeenCalled(), { timeout: 30_000 });
  log.info("two");
  await vi.waitFor(() => expect(failed.mock.calls.length).toBeGreaterThan(1), { timeout: 30_000 });
  expect(uncaught).not.toHaveBeenCalled();
  process.off("uncaughtException", uncaught);
  closeSync(fd);
});

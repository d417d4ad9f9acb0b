import { once } from "node:events";
import { createServer, Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { listenOnPostgres } from "./listen-on-postgres.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("asks for a database that is away every two seconds, however long it has been", async () => {
  const port = await portOfNobody();
  const asking = vi.spyOn(Socket.prototype, "connect");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const listening = await listenOnPostgres(`postgres://x:x@127.0.0.1:${port}/x`, "work", () => undefined);
  for (let awaySeconds = 0; awaySeconds < 60; awaySeconds += 2) {
    const before = asking.mock.calls.length;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asking.mock.calls.length, `after ${awaySeconds} s`).toBeGreaterThan(before);
    // The refusal has to arrive before the next pause begins.
    await delay(20);
  }
  await listening.close();
});

async function portOfNobody(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

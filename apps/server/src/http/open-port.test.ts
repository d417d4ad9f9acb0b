import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openPort } from "./open-port.ts";
import { type Given, type ServedFront, serveFront } from "./testing/serve-front.ts";

let front: ServedFront | null = null;

async function serve(given: Given = {}): Promise<ServedFront> {
  front = await serveFront(given);
  return front;
}

afterEach(async () => {
  await front?.close();
  front = null;
});

describe("a port", () => {
  test("does not wait for a connection on which nothing was asked", async () => {
    const { port } = await serve();
    const idle = connect(port, "127.0.0.1");
    await once(idle, "connect");
    const kept = await fetch(`http://127.0.0.1:${port}/`);
    await kept.text();
    const gone = once(idle, "close");
    await front?.close(2 ** 30);
    await gone;
  });
  test("in use is said in a sentence that names it and its variable", async () => {
    const { port } = await serve();
    await expect(openPort(port, "CONSOLE_PORT", "127.0.0.1", "trial")).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that one, or set CONSOLE_PORT to another port.`,
    );
  });
  test("of another machine is said in a sentence", async () => {
    await expect(openPort(0, "CONSOLE_PORT", "192.0.2.1", "trial")).rejects.toThrow(
      "192.0.2.1 is no address of this machine.",
    );
  });
  test("is closed once what is under way has been answered", async () => {
    const arrived = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const { ask } = await serve({
      route: async () => {
        arrived.resolve();
        await finish.promise;
        return new Response("done");
      },
    });
    const answer = ask();
    await arrived.promise;
    const closing = front?.close(60_000);
    await expect(ask()).rejects.toThrow("ECONNREFUSED");
    finish.resolve();
    expect((await answer).text).toBe("done");
    await closing;
  });
});

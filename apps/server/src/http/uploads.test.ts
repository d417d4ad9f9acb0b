import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseUpload } from "@boardwalk/web";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Route, type ServedFront, serveFront } from "./testing/serve-front.ts";

const MEBIBYTE = 1_048_576;
const opening = (name = "pier.bin") =>
  `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`;
const closing = "\r\n--b--\r\n";
const form = (bytes: Buffer, before = "") =>
  Buffer.concat([Buffer.from(before + opening()), bytes, Buffer.from(closing)]);
const headersFor = (port: number) => ({
  origin: `http://127.0.0.1:${port}`,
  "content-type": "multipart/form-data; boundary=b",
});

describe("an upload to a server of its own", () => {
  let folder = "";
  let child: ChildProcess;
  let port = 0;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "boardwalk-uploads-"));
    const fixture = fileURLToPath(new URL("receive-uploads.fixture.ts", import.meta.url));
    const server = spawn(process.execPath, [fixture, folder], { stdio: ["ignore", "pipe", "inherit"] });
    child = server;
    port = Number((await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next()).value);
  });

  afterEach(async () => {
    if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
  });

  const kept = (part = "") =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const peakBytes = async (): Promise<number> => (await (await fetch(`http://127.0.0.1:${port}/`)).json()).peakBytes;

  function begin() {
    const request = httpRequest({ port, host: "127.0.0.1", method: "POST", headers: headersFor(port), agent: false });
    request.on("error", () => undefined);
    request.write(opening());
    request.write(Buffer.alloc(MEBIBYTE, 7));
    return request;
  }

  /** Sends all of it whatever is answered, as a client that does not look, until it is cut off; gives the status. */
  async function send(mebibytes: number): Promise<number> {
    const socket = connect(port, "127.0.0.1");
    const answered = once(socket, "data");
    const told = (event: string) => new Promise((resolve) => socket.once(event, resolve));
    const cutOff = told("close");
    socket.on("error", () => undefined);
    const write = async (bytes: Buffer | string) => {
      const head = `${Buffer.byteLength(bytes).toString(16)}\r\n`;
      for (const part of [head, bytes, "\r\n"]) if (!socket.write(part)) await Promise.race([told("drain"), cutOff]);
    };
    const headers = { host: `127.0.0.1:${port}`, ...headersFor(port), "transfer-encoding": "chunked" };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST / HTTP/1.1\r\n${lines.join("")}\r\n`);
    await write(opening());
    const chunk = Buffer.alloc(MEBIBYTE, 7);
    for (let sent = 0; sent < mebibytes && !socket.destroyed; sent += 1) await write(chunk);
    if (!socket.destroyed) await write(closing);
    if (!socket.destroyed) socket.write("0\r\n\r\n");
    const [head] = await answered;
    socket.destroy();
    return Number(/^HTTP\/1\.1 (\d+)/.exec(String(head))?.[1]);
  }

  test("of 1 GB in chunks is refused, leaves nothing, and takes less than 50 MB of memory", async () => {
    // What uploads of a usual size take until the collector runs is no part of what a large one takes.
    for (let uploads = 1; uploads <= 3; uploads += 1) expect(await send(20)).toBe(201);
    expect(kept()).toHaveLength(3);
    const before = await peakBytes();
    expect(await send(1024)).toBe(413);
    expect((await peakBytes()) - before).toBeLessThan(50 * MEBIBYTE);
    expect(kept()).toHaveLength(3);
  });

  test("that breaks off leaves nothing", async () => {
    const request = begin();
    await vi.waitUntil(() => kept().length === 1, { timeout: 30_000 });
    request.destroy();
    await vi.waitUntil(() => kept().length === 0, { timeout: 30_000 });
  });

  test("that a kill of the server breaks off has no name yet", async () => {
    begin();
    await vi.waitUntil(() => kept().length === 1, { timeout: 30_000 });
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(kept().map(({ parentPath }) => parentPath)).toEqual([join(folder, "unfinished")]);
  });
});

describe("a form with a file", () => {
  let front: ServedFront;
  afterEach(() => front.close());

  const taking: Route = async (request) => {
    const { fields, file } = await parseUpload(request, async ({ name, bytes }) => ({
      name,
      length: (await Array.fromAsync(bytes)).reduce((sum, chunk) => sum + chunk.byteLength, 0),
    })).catch((error: unknown) => {
      if (error instanceof Response) return { fields: { refused: String(error.status) }, file: null };
      throw error;
    });
    return Response.json({ fields, file });
  };
  const post = (body: Buffer | string, more: Record<string, string> = {}) =>
    front.ask({ method: "POST", headers: { ...headersFor(front.port), ...more }, body });

  test("arrives with its fields, far above what other bodies may hold", async () => {
    front = await serveFront({ route: taking });
    const field = '--b\r\ncontent-disposition: form-data; name="intent"\r\n\r\nreplace\r\n';
    const answer = await post(form(Buffer.alloc(3 * MEBIBYTE), field));
    expect(JSON.parse(answer.text)).toEqual({
      fields: { intent: "replace" },
      file: { name: "pier.bin", length: 3 * MEBIBYTE },
    });
  });

  test("is refused by an announced length beyond what any place takes", async () => {
    front = await serveFront({ route: taking });
    const answer = await front.send(
      `POST / HTTP/1.1\r\nhost: 127.0.0.1:${front.port}\r\norigin: ${front.here}\r\n` +
        `content-type: multipart/form-data; boundary=b\r\ncontent-length: ${33 * MEBIBYTE}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  test("counts what stands around the file too", async () => {
    front = await serveFront({ route: taking });
    const answer = await post(Buffer.concat([Buffer.alloc(33 * MEBIBYTE, 65), form(Buffer.from("x"))]), {
      "transfer-encoding": "chunked",
    });
    expect(JSON.parse(answer.text).fields).toEqual({ refused: "413" });
  });

  test.each([
    ["nothing", ""],
    ["no closing line", `${opening()}half`],
    ["no such boundary", "--c\r\n\r\nx\r\n--c--\r\n"],
    ["two files", `${opening()}x\r\n${opening()}y${closing}`],
    ["a hundred fields", `${'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(100)}--b--\r\n`],
  ])("with %s is a 400", async (_, body) => {
    front = await serveFront({ route: taking });
    expect(JSON.parse((await post(body)).text)).toEqual({ fields: { refused: "400" }, file: null });
  });

  test("is answered while it is still being sent, when nobody reads it", async () => {
    front = await serveFront({ route: () => new Response("no", { status: 403 }) });
    expect((await post(form(Buffer.alloc(8 * MEBIBYTE)))).status).toBe(403);
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { type Given, type Route, type ServedFront, serveFront } from "./testing/serve-front.ts";

let front: ServedFront | null = null;

async function serve(given: Given = {}): Promise<ServedFront> {
  front = await serveFront(given);
  return front;
}

afterEach(async () => {
  await front?.close();
  front = null;
});

const own = (here: string) => ({ origin: here });

describe("an address that cannot be read", () => {
  test.each(["/%", "/%zz", "/%c0%af", "/a%00b", "/a\\b", "//%ff", "/login%E0%A4%A.data"])(
    "%s is a 400 with a request id",
    async (path) => {
      const { port, send } = await serve();
      const answer = await send(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 400 .*x-request-id: [0-9a-f-]{36}/is);
      expect(answer).not.toMatch(/ at .*\.[jt]s|select /i);
    },
  );
  test.each(["/api/v1/%00", "/api/%ff"])("%s is told to programs in words for them", async (path) => {
    const { ask } = await serve();
    const answer = await ask({ path });
    expect([answer.status, answer.headers["content-type"]]).toEqual([400, "application/problem+json"]);
    expect(JSON.parse(answer.text).detail).toMatch(/^The address holds a sign that cannot be read/);
  });
  test.each(["http://evil.test/", "*", "evil.test:80"])("%s as a target is refused", async (target) => {
    const { port, send } = await serve();
    expect(await send(`GET ${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400 /,
    );
  });
  test("two slashes do not become another host", async () => {
    const { here, ask } = await serve({ route: (request) => new Response(request.url) });
    expect((await ask({ path: "//evil.test/x" })).text).toBe(`${here}//evil.test/x`);
  });
});

describe("bytes that are not HTTP", () => {
  test.each([
    ["nonsense", "hello\r\n\r\n", 400],
    ["an unknown method", "BREW / HTTP/1.1\r\nhost: a\r\n\r\n", 400],
    ["a length that is no number", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ten\r\n\r\n", 400],
    ["two lengths", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab", 400],
    [
      "a length beside chunks",
      "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["headers without end", `GET / HTTP/1.1\r\nhost: a\r\nx: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["a tunnel", "CONNECT evil.test:443 HTTP/1.1\r\nhost: evil.test\r\n\r\n", 405],
  ])("%s is answered", async (_, bytes, status) => {
    const { send } = await serve();
    expect(await send(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

describe("a body", () => {
  const limit = 1_048_576;
  const length: Route = async (request) => new Response(String((await request.arrayBuffer()).byteLength));

  test("of just the limit arrives whole", async () => {
    const { here, ask } = await serve({ route: length });
    expect((await ask({ method: "POST", headers: own(here), body: Buffer.alloc(limit) })).text).toBe(String(limit));
  });
  test("of one byte more is refused by its announced length", async () => {
    const { here, ask } = await serve({ route: length });
    const headers = { ...own(here), "content-length": String(limit + 1) };
    expect((await ask({ method: "POST", headers, body: Buffer.alloc(limit + 1) })).status).toBe(413);
  });
  test("of one byte more is told to programs without a word of forms", async () => {
    const { ask } = await serve({ route: length });
    const headers = { authorization: "Bearer bwk_x" };
    const path = "/api/v1/tokens/revoke-leaked";
    const { status, text } = await ask({ method: "POST", path, headers, body: Buffer.alloc(limit + 1) });
    expect([status, JSON.parse(text).detail]).toEqual([413, "The body is larger than 1 MB."]);
  });
  test("of one byte more in chunks is refused too", async () => {
    const { here, ask } = await serve({ route: length });
    const headers = { ...own(here), "transfer-encoding": "chunked" };
    expect((await ask({ method: "POST", headers, body: Buffer.alloc(limit + 1) })).status).toBe(413);
  });
  test("of a GET is not looked at", async () => {
    const { ask } = await serve();
    expect((await ask({ headers: { "content-length": "1" }, body: "x" })).status).toBe(200);
  });
});

describe("a query that Remix would take for one of its own scripts'", () => {
  test.each([
    ["/login?_data=x", "/login"],
    ["/login?a=1&_data=root&b=%2F&b=", "/login?a=1&b=%2F&b="],
    ["/login?%5Fdata=x&_data&index", "/login?index"],
    ["/login?_datas=1&a=_data", "/login?_datas=1&a=_data"],
    ["/login?", "/login?"],
  ])("%s arrives as %s", async (path, arrived) => {
    const { here, ask } = await serve({ route: (request) => new Response(request.url) });
    expect((await ask({ path })).text).toBe(`${here}${arrived}`);
  });
});

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { noProxies, type TrustedProxies } from "@boardwalk/web/front";
import { afterEach, describe, expect, test } from "vitest";
import { createLog } from "../server-log.ts";
import { appSteps, createListener } from "./create-listener.ts";
import type { Exchange, Front, Step } from "./exchange.ts";
import { type OpenPort, openPort } from "./open-port.ts";
import { sendFetchResponse } from "./send-fetch-response.ts";
import { compress } from "./steps/compress.ts";
import { toFetchRequest } from "./to-fetch-request.ts";

type Route = (request: Request, exchange: Exchange) => Response | Promise<Response>;

let open: OpenPort | null = null;
let logged: string[] = [];
afterEach(async () => {
  await open?.close(0);
  open = null;
  logged = [];
});

interface Given {
  route?: Route;
  proxies?: TrustedProxies;
  ready?: boolean;
  origin?: string;
  app?: null;
}

async function serve({
  route = () => new Response("hello"),
  proxies = noProxies,
  ready = true,
  origin,
  app,
}: Given = {}) {
  open = await openPort(0, "CONSOLE_PORT", "127.0.0.1", "trial");
  const here = `http://127.0.0.1:${open.port}`;
  const front: Front = {
    app: "console",
    origins: [origin ?? here],
    trustedProxies: proxies,
    development: false,
    log: createLog("info", { write: (line: string) => logged.push(line) }),
    readiness: async () => (ready ? { ready } : { ready, because: "the database does not answer" }),
  };
  const routes: Step = async (exchange) => {
    const controller = new AbortController();
    exchange.response.once("close", () => controller.abort());
    await sendFetchResponse(await route(toFetchRequest(exchange, controller.signal), exchange), exchange);
  };
  const steps = app === null ? null : appSteps(compress(), (_, next) => next(), routes);
  open.answerWith(createListener(front, () => steps));
  return { here, port: open.port };
}

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

function ask(port: number, { method = "GET", path = "/", headers = {}, body }: Asked = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    headers: NodeJS.Dict<string | string[]>;
    body: Buffer;
    text: string;
  }>();
  const request = httpRequest({ port, host: "127.0.0.1", method, path, headers, agent: false }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => {
      const whole = Buffer.concat(chunks);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
    });
  });
  request.on("error", reject);
  request.end(body);
  return promise;
}

/** Sends bytes as they are, and gives back all that comes. */
function send(port: number, bytes: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = "";
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
  socket.on("data", (chunk) => {
    answer += chunk.toString();
    if (answer.includes("\r\n\r\n")) socket.end();
  });
  socket.on("close", () => resolve(answer));
  socket.on("error", () => resolve(answer));
  return promise;
}

const own = (here: string) => ({ origin: here });
const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe("every answer", () => {
  test("carries a request id of its own, the guarding headers, and a nonce used once", async () => {
    const { port } = await serve();
    const [first, second] = [await ask(port, { headers: { "x-request-id": "forged" } }), await ask(port)];
    expect(first.headers["x-request-id"]).toMatch(REQUEST_ID);
    expect(first.headers["x-request-id"]).not.toBe(second.headers["x-request-id"]);
    expect(first.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(first.headers["content-security-policy"]).not.toBe(second.headers["content-security-policy"]);
    expect(first.headers["x-content-type-options"]).toBe("nosniff");
    expect(first.headers).not.toHaveProperty("access-control-allow-origin");
    expect(first.headers).not.toHaveProperty("x-powered-by");
  });

  test("asks for https only where the site is on https", async () => {
    const { port } = await serve({ origin: "https://console.example.com" });
    const answer = await ask(port, { headers: { host: "console.example.com" } });
    expect(answer.status).toBe(200);
    expect(answer.headers["strict-transport-security"]).toBeDefined();
  });
});

describe("a host", () => {
  test.each(["evil.test", "127.0.0.1", "127.0.0.1:1", "a:80/admin?"])(
    "%s is refused and not repeated",
    async (host) => {
      const { port } = await serve();
      const answer = await ask(port, { headers: { host } });
      expect(answer.status).toBe(400);
      if (host.includes("evil") || host.includes("admin")) expect(answer.text).not.toContain(host);
    },
  );

  test("that is forwarded by anybody is not believed", async () => {
    const { here, port } = await serve({
      route: (request) => Response.json({ url: request.url, forwarded: request.headers.get("x-forwarded-host") }),
    });
    const answer = await ask(port, { headers: { "x-forwarded-host": "a:80/admin?", "x-forwarded-proto": "https" } });
    expect(JSON.parse(answer.text)).toEqual({ url: `${here}/`, forwarded: null });
  });

  test("that a trusted proxy forwards is the one that counts", async () => {
    const proxies: TrustedProxies = { kind: "count", count: 1 };
    const { port } = await serve({
      origin: "https://console.example.com",
      proxies,
      route: (request, { client }) => Response.json([request.url, client.address]),
    });
    const headers = {
      host: "internal",
      "x-forwarded-host": "console.example.com",
      "x-forwarded-for": "6.6.6.6, ::ffff:192.0.2.1",
    };
    expect(JSON.parse((await ask(port, { headers })).text)).toEqual(["https://console.example.com/", "192.0.2.1"]);
    expect((await ask(port, { headers: { ...headers, "x-forwarded-host": "evil.test" } })).status).toBe(400);
  });
});

describe("the guard stands before documents, data, resources and the API", () => {
  const paths = ["/login", "/login.data", "/account/sessions.data?index", "/resource/theme", "/api/v1/wizards"];

  test.each(paths)("a foreign POST to %s is refused with a request id", async (path) => {
    const { port } = await serve();
    const forgeries: Record<string, string>[] = [
      { origin: "https://evil.test" },
      { origin: "null" },
      { origin: "foo" },
      {},
      { origin: "https://evil.test", "x-forwarded-host": "evil.test" },
      { authorization: "Bearer bwk_x", origin: "https://evil.test" },
    ];
    for (const headers of forgeries) {
      const answer = await ask(port, { method: "POST", path, headers, body: "a=b" });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain(answer.headers["x-request-id"]);
    }
  });

  test.each(paths)("an own POST to %s arrives", async (path) => {
    const { here, port } = await serve({ route: async (request) => new Response(await request.text()) });
    const answer = await ask(port, { method: "POST", path, headers: own(here), body: "a=b" });
    expect([answer.status, answer.text]).toEqual([200, "a=b"]);
  });

  test("programs get a problem document, people a page", async () => {
    const { port } = await serve();
    const forProgram = await ask(port, { method: "POST", path: "/api/v1/wizards" });
    expect(forProgram.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(forProgram.text)).toMatchObject({ status: 403, requestId: forProgram.headers["x-request-id"] });
    const forPerson = await ask(port, { method: "POST", path: "/login" });
    expect(forPerson.headers["content-type"]).toContain("text/html");
  });

  test("what another site's page reads in the background is refused", async () => {
    const { port } = await serve();
    expect((await ask(port, { headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" } })).status).toBe(
      403,
    );
    expect(
      (await ask(port, { headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" } })).status,
    ).toBe(200);
  });
});

describe("an address that cannot be read", () => {
  test.each(["/%", "/%zz", "/%c0%af", "/a%00b", "/a\\b", "//%ff", "/login%E0%A4%A.data"])(
    "%s is a 400 with a request id",
    async (path) => {
      const { port } = await serve();
      const answer = await send(port, `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 400 .*x-request-id: [0-9a-f-]{36}/is);
      expect(answer).not.toMatch(/ at .*\.[jt]s|select /i);
    },
  );
  test.each(["http://evil.test/", "*", "evil.test:80"])("%s as a target is refused", async (target) => {
    const { port } = await serve();
    expect(await send(port, `GET ${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400 /,
    );
  });
  test("two slashes do not become another host", async () => {
    const { here, port } = await serve({ route: (request) => new Response(request.url) });
    expect((await ask(port, { path: "//evil.test/x" })).text).toBe(`${here}//evil.test/x`);
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
    const { port } = await serve();
    expect(await send(port, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

describe("methods", () => {
  test("that nothing needs are refused with those that are allowed", async () => {
    const { port } = await serve();
    const answer = await ask(port, { method: "TRACE" });
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"]);
  });
  test("a preflight of another origin is allowed nothing", async () => {
    const { port } = await serve();
    const answer = await ask(port, {
      method: "OPTIONS",
      path: "/api/v1/wizards",
      headers: { origin: "https://evil.test", "access-control-request-method": "POST" },
    });
    expect(answer.status).toBe(204);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
  test("HEAD gives the headers alone", async () => {
    const { port } = await serve();
    expect(await ask(port, { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });
});

describe("a body", () => {
  const limit = 1_048_576;
  const length: Route = async (request) => new Response(String((await request.arrayBuffer()).byteLength));

  test("of just the limit arrives whole", async () => {
    const { here, port } = await serve({ route: length });
    expect((await ask(port, { method: "POST", headers: own(here), body: Buffer.alloc(limit) })).text).toBe(
      String(limit),
    );
  });
  test("of one byte more is refused by its announced length", async () => {
    const { here, port } = await serve({ route: length });
    const headers = { ...own(here), "content-length": String(limit + 1) };
    expect((await ask(port, { method: "POST", headers, body: Buffer.alloc(limit + 1) })).status).toBe(413);
  });
  test("of one byte more in chunks is refused too", async () => {
    const { here, port } = await serve({ route: length });
    const headers = { ...own(here), "transfer-encoding": "chunked" };
    expect((await ask(port, { method: "POST", headers, body: Buffer.alloc(limit + 1) })).status).toBe(413);
  });
  test("of a GET is not looked at", async () => {
    const { port } = await serve();
    expect((await ask(port, { headers: { "content-length": "1" }, body: "x" })).status).toBe(200);
  });
});

describe("what a route answers", () => {
  test("keeps its status, headers and each of its cookies", async () => {
    const route: Route = () => {
      const headers = new Headers({ location: "/account" });
      headers.append("set-cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT");
      headers.append("set-cookie", "b=2");
      return new Response(null, { status: 302, headers });
    };
    const { port } = await serve({ route });
    const answer = await ask(port);
    expect([answer.status, answer.headers["location"]]).toEqual([302, "/account"]);
    expect(answer.headers["set-cookie"]).toEqual(["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
  });
  test("is compressed where that is wanted", async () => {
    const { port } = await serve({
      route: () => new Response("words ".repeat(1000), { headers: { "content-type": "text/html" } }),
    });
    const answer = await ask(port, { headers: { "accept-encoding": "gzip" } });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.body).toString()).toBe("words ".repeat(1000));
  });
  test("appears piece by piece, and stops when nobody listens", async () => {
    const stopped = Promise.withResolvers<void>();
    const { port } = await serve({
      route: () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new TextEncoder().encode("again ")),
            cancel: () => stopped.resolve(),
          }),
        ),
    });
    const request = httpRequest({ port, host: "127.0.0.1", agent: false }, (response) =>
      response.once("data", () => request.destroy()),
    );
    request.on("error", () => undefined).end();
    await stopped.promise;
  });
  test("knows when the client has gone", async () => {
    const arrived = Promise.withResolvers<void>();
    const aborted = Promise.withResolvers<void>();
    const { port } = await serve({
      route: async (request) => {
        request.signal.addEventListener("abort", () => aborted.resolve());
        arrived.resolve();
        await aborted.promise;
        return new Response();
      },
    });
    const request = httpRequest({ port, host: "127.0.0.1", agent: false }).on("error", () => undefined);
    request.end();
    await arrived.promise;
    request.destroy();
    await aborted.promise;
  });
  test("malformed cookies arrive as they are and break nothing", async () => {
    const { port } = await serve({ route: (request) => new Response(request.headers.get("cookie")) });
    const cookie = 'session=%E0%A4%A; =; ;; "; a\u00ff';
    expect((await ask(port, { headers: { cookie } })).status).toBe(200);
  });
});

describe("a failure", () => {
  const throwing =
    (error: Error): Route =>
    () => {
      throw error;
    };

  test("gives away nothing but a request id", async () => {
    const { port } = await serve({ route: throwing(new Error("select * from secrets")) });
    const answer = await ask(port);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(answer.headers["x-request-id"]);
    expect(answer.text).not.toMatch(/select|secrets|\.ts/);
    expect(logged.join("")).toContain("select * from secrets");
  });
  test("of the database is a 503 that says when to come back", async () => {
    const { port } = await serve({
      route: throwing(Object.assign(new Error("away"), { code: "unavailable", retryAfterSeconds: 7 })),
    });
    const answer = await ask(port, { path: "/account.data" });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "7"]);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
  });
  test("of a route's own making says when to come back as well", async () => {
    const { port } = await serve({ route: () => new Response("away", { status: 503 }) });
    expect((await ask(port)).headers["retry-after"]).toBe("5");
  });
});

describe("health", () => {
  test("is told under any name", async () => {
    const { port } = await serve();
    const headers = { host: "10.0.0.7" };
    expect((await ask(port, { path: "/healthz", headers })).status).toBe(200);
    expect(JSON.parse((await ask(port, { path: "/readyz", headers })).text)).toEqual({ status: "ready" });
  });
  test("lives but is not ready while the database is away", async () => {
    const { port } = await serve({ ready: false });
    expect((await ask(port, { path: "/healthz" })).status).toBe(200);
    const answer = await ask(port, { path: "/readyz" });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "5"]);
    expect(answer.text).toContain("the database does not answer");
  });
  test("pages say that the server is starting until they are there", async () => {
    const { port } = await serve({ app: null });
    const answer = await ask(port);
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "2"]);
    expect(answer.text).toContain("Boardwalk is starting");
  });
});

test("logs hold no query, cookie, address, e-mail or token", async () => {
  const error = Object.assign(new Error("no row for sam@boardwalk.test from 203.0.113.9"), { code: "x" });
  const { port } = await serve({
    route: () => {
      throw error;
    },
  });
  await ask(port, {
    path: "/magic/abcdefghijklmnop?email=sam@boardwalk.test",
    headers: { cookie: "session=verysecret", "user-agent": "Tester" },
  });
  await ask(port, { path: "/walk/abcdefghijklmnop/step.data" });
  const text = logged.join("");
  expect(text).toContain("/magic/:token");
  expect(text).toContain("/walk/:token/step.data");
  expect(text).not.toMatch(/abcdefghij|sam@|203\.0|127\.0|verysecret|Tester|email=/);
});

describe("a port", () => {
  test("does not wait for a connection on which nothing was asked", async () => {
    const { port } = await serve();
    const idle = connect(port, "127.0.0.1");
    await once(idle, "connect");
    const kept = await fetch(`http://127.0.0.1:${port}/`);
    await kept.text();
    const gone = once(idle, "close");
    await open?.close(2 ** 30);
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
    const { port } = await serve({
      route: async () => {
        arrived.resolve();
        await finish.promise;
        return new Response("done");
      },
    });
    const answer = ask(port);
    await arrived.promise;
    const closing = open?.close(60_000);
    await expect(ask(port)).rejects.toThrow("ECONNREFUSED");
    finish.resolve();
    expect((await answer).text).toBe("done");
    await closing;
  });
});

test("the pages of the front use the colours of the tokens", () => {
  const tokens = readFileSync(new URL("../../../../packages/ui/src/tokens.css", import.meta.url), "utf8");
  const page = readFileSync(new URL("./error-page.ts", import.meta.url), "utf8");
  for (const [, colour = ""] of page.matchAll(/light-dark\((#\w{6}),/g)) expect(tokens).toContain(colour);
});

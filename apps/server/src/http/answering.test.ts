import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { gunzipSync } from "node:zlib";
import { Unavailable } from "@boardwalk/domain/kernel";
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

const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe("every answer", () => {
  test("carries a request id of its own, the guarding headers, and a nonce used once", async () => {
    const { ask } = await serve();
    const [first, second] = [await ask({ headers: { "x-request-id": "forged" } }), await ask()];
    expect(first.headers["x-request-id"]).toMatch(REQUEST_ID);
    expect(first.headers["x-request-id"]).not.toBe(second.headers["x-request-id"]);
    expect(first.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(first.headers["content-security-policy"]).not.toBe(second.headers["content-security-policy"]);
    expect(first.headers["x-content-type-options"]).toBe("nosniff");
    expect(first.headers).not.toHaveProperty("access-control-allow-origin");
    expect(first.headers).not.toHaveProperty("x-powered-by");
  });

  test("asks for https only where the site is on https", async () => {
    const { ask } = await serve({ origin: "https://console.example.com" });
    const answer = await ask({ headers: { host: "console.example.com" } });
    expect(answer.status).toBe(200);
    expect(answer.headers["strict-transport-security"]).toBeDefined();
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
    const { ask } = await serve({ route });
    const answer = await ask();
    expect([answer.status, answer.headers["location"]]).toEqual([302, "/account"]);
    expect(answer.headers["set-cookie"]).toEqual(["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
  });
  test("is compressed where that is wanted", async () => {
    const { ask } = await serve({
      route: () => new Response("words ".repeat(1000), { headers: { "content-type": "text/html" } }),
    });
    const answer = await ask({ headers: { "accept-encoding": "gzip" } });
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
    const { ask } = await serve({ route: (request) => new Response(request.headers.get("cookie")) });
    const cookie = 'session=%E0%A4%A; =; ;; "; a\u00ff';
    expect((await ask({ headers: { cookie } })).status).toBe(200);
  });
});

describe("a failure", () => {
  const throwing =
    (error: Error): Route =>
    () => {
      throw error;
    };

  test("gives away nothing but a request id", async () => {
    const { ask, logged } = await serve({ route: throwing(new Error("select * from secrets")) });
    const answer = await ask();
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(answer.headers["x-request-id"]);
    expect(answer.text).not.toMatch(/select|secrets|\.ts/);
    expect(logged.join("")).toContain("select * from secrets");
  });
  test("of the database is a 503 that says when to come back", async () => {
    const { ask } = await serve({ route: throwing(new Unavailable(7)) });
    const answer = await ask({ path: "/account.data" });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "7"]);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
  });
  test("of a route's own making says when to come back as well", async () => {
    const { ask } = await serve({ route: () => new Response("away", { status: 503 }) });
    expect((await ask()).headers["retry-after"]).toBe("5");
  });
});

describe("health", () => {
  test("is told under any name", async () => {
    const { ask } = await serve();
    const headers = { host: "10.0.0.7" };
    expect((await ask({ path: "/healthz", headers })).status).toBe(200);
    expect(JSON.parse((await ask({ path: "/readyz", headers })).text)).toEqual({
      status: "ready",
      database: "ok",
      jobs: "ok",
      mail: "ok",
    });
  });
  test("lives but is not ready while the database is away", async () => {
    const { ask } = await serve({ ready: false });
    expect((await ask({ path: "/healthz" })).status).toBe(200);
    const answer = await ask({ path: "/readyz" });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "5"]);
    expect(answer.text).toContain("the database does not answer");
  });
  test("pages say that the server is starting until they are there", async () => {
    const { ask } = await serve({ started: false });
    const answer = await ask();
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "2"]);
    expect(answer.text).toContain("Boardwalk is starting");
  });
});

test("logs hold no query, cookie, address, e-mail or token", async () => {
  const error = Object.assign(new Error("no row for sam@boardwalk.test from 203.0.113.9"), { code: "x" });
  const { ask, logged } = await serve({
    route: () => {
      throw error;
    },
  });
  await ask({
    path: "/magic/abcdefghijklmnop?email=sam@boardwalk.test",
    headers: { cookie: "session=verysecret", "user-agent": "Tester" },
  });
  await ask({ path: "/walk/abcdefghijklmnop/step.data" });
  const text = logged.join("");
  expect(text).toContain("/magic/:token");
  expect(text).toContain("/walk/:token/step.data");
  expect(text).not.toMatch(/abcdefghij|sam@|203\.0|127\.0|verysecret|Tester|email=/);
});

test("the pages of the front use the colours of the tokens", () => {
  const tokens = readFileSync(new URL("../../../../packages/ui/src/tokens.css", import.meta.url), "utf8");
  const page = readFileSync(new URL("./error-page.ts", import.meta.url), "utf8");
  for (const [, colour = ""] of page.matchAll(/light-dark\((#\w{6}),/g)) expect(tokens).toContain(colour);
});

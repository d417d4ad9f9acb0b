import type { TrustedProxies } from "@boardwalk/web/front";
import { afterEach, describe, expect, test } from "vitest";
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

const own = (here: string) => ({ origin: here });

describe("a host", () => {
  test.each(["evil.test", "127.0.0.1", "127.0.0.1:1", "a:80/admin?"])(
    "%s is refused and not repeated",
    async (host) => {
      const { ask } = await serve();
      const answer = await ask({ headers: { host } });
      expect(answer.status).toBe(400);
      if (host.includes("evil") || host.includes("admin")) expect(answer.text).not.toContain(host);
    },
  );

  test("that is forwarded by anybody is not believed", async () => {
    const { here, ask } = await serve({
      route: (request) => Response.json({ url: request.url, forwarded: request.headers.get("x-forwarded-host") }),
    });
    const answer = await ask({ headers: { "x-forwarded-host": "a:80/admin?", "x-forwarded-proto": "https" } });
    expect(JSON.parse(answer.text)).toEqual({ url: `${here}/`, forwarded: null });
  });

  test("that a trusted proxy forwards is the one that counts", async () => {
    const proxies: TrustedProxies = { kind: "count", count: 1 };
    const { ask } = await serve({
      origin: "https://console.example.com",
      proxies,
      route: (request, { client }) => Response.json([request.url, client.address]),
    });
    const headers = {
      host: "internal",
      "x-forwarded-host": "console.example.com",
      "x-forwarded-for": "6.6.6.6, ::ffff:192.0.2.1",
    };
    expect(JSON.parse((await ask({ headers })).text)).toEqual(["https://console.example.com/", "192.0.2.1"]);
    expect((await ask({ headers: { ...headers, "x-forwarded-host": "evil.test" } })).status).toBe(400);
  });
});

describe("the guard stands before documents, data, resources and the API", () => {
  const paths = ["/login", "/login.data", "/account/sessions.data?index", "/resource/theme", "/api/v1/wizards"];

  test.each(paths)("a foreign POST to %s is refused with a request id", async (path) => {
    const { ask } = await serve();
    const forgeries: Record<string, string>[] = [
      { origin: "https://evil.test" },
      { origin: "null" },
      { origin: "foo" },
      { cookie: "boardwalk_session=x" },
      { origin: "https://evil.test", "x-forwarded-host": "evil.test" },
      { authorization: "Bearer bwk_x", origin: "https://evil.test" },
    ];
    for (const headers of forgeries) {
      const answer = await ask({ method: "POST", path, headers, body: "a=b" });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain(answer.headers["x-request-id"]);
    }
  });

  test.each(paths)("an own POST to %s arrives", async (path) => {
    const { here, ask } = await serve({ route: async (request) => new Response(await request.text()) });
    const answer = await ask({ method: "POST", path, headers: own(here), body: "a=b" });
    expect([answer.status, answer.text]).toEqual([200, "a=b"]);
  });

  test("programs get a problem document, people a page", async () => {
    const { ask } = await serve();
    const forProgram = await ask({
      method: "POST",
      path: "/api/v1/wizards",
      headers: { origin: "https://evil.test" },
    });
    expect(forProgram.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(forProgram.text)).toMatchObject({ status: 403, requestId: forProgram.headers["x-request-id"] });
    expect(forProgram.text).not.toMatch(/page again|form/i);
    const forPerson = await ask({ method: "POST", path: "/login" });
    expect(forPerson.headers["content-type"]).toContain("text/html");
  });

  test("what another site's page reads in the background is refused", async () => {
    const { ask } = await serve();
    expect((await ask({ headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" } })).status).toBe(403);
    expect((await ask({ headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" } })).status).toBe(200);
  });
});

describe("methods", () => {
  test("that nothing needs are refused with those that are allowed", async () => {
    const { ask } = await serve();
    const answer = await ask({ method: "TRACE" });
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"]);
  });
  test("a preflight of another origin is allowed nothing", async () => {
    const { ask } = await serve();
    const answer = await ask({
      method: "OPTIONS",
      path: "/api/v1/me",
      headers: { origin: "https://evil.test", "access-control-request-method": "POST" },
    });
    expect(answer.status).toBe(204);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
  test.each(["POST", "DELETE", "TRACE", "QUERY", "PROPFIND"])(
    "an address of the API says what it takes instead of %s",
    async (method) => {
      const { ask } = await serve();
      const bearers: Record<string, string>[] = [{}, { authorization: "Bearer bwk_x" }];
      for (const headers of bearers) {
        const answer = await ask({ method, path: "/api/v1/me", headers });
        expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
        expect(JSON.parse(answer.text)).toMatchObject({ detail: "This address takes GET, HEAD, OPTIONS only." });
        expect((await ask({ method, path: "/api/v1/me", headers: { origin: "https://evil.test" } })).status).toBe(403);
      }
    },
  );
  test("OPTIONS tells what each address of the API takes, and that one is none", async () => {
    const { ask } = await serve();
    const options = async (path: string) => {
      const { status, headers } = await ask({ method: "OPTIONS", path });
      return [status, headers["allow"]];
    };
    expect(await options("/api/v1/tokens/revoke-leaked")).toEqual([204, "POST, OPTIONS"]);
    expect(await options("/API/v1/me/")).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect(await options("/api/v1/nowhere")).toEqual([404, undefined]);
  });
  test("HEAD gives the headers alone", async () => {
    const { ask } = await serve();
    expect(await ask({ method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });
});

import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { parseEnvironment } from "../../environment/read-environment.ts";
import { checkProviders } from "./check-providers.ts";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** An issuer on this machine that publishes itself under this address, or fails with this status. */
async function publish(as: (here: string) => string, status = 200): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let here = "";
  server = createServer((_, response) => {
    const issuer = as(here);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/a`, token_endpoint: `${issuer}/t` }));
  }).listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  here = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  return here;
}

const look = (settings: Record<string, string>) =>
  checkProviders.look({
    environment: parseEnvironment(settings),
    json: false,
    brought: null,
    out: () => undefined,
    err: () => undefined,
    input: async function* () {},
    taken: async () => true,
    system: () => Promise.reject(new Error("No database is needed")),
  });
const harbour = (issuer: string) => ({
  OAUTH_HARBOUR_ID: "h",
  OAUTH_HARBOUR_SECRET: "s",
  OAUTH_HARBOUR_ISSUER: issuer,
});

test("an issuer that answers as itself is well", async () => {
  const issuer = await publish((here) => here);
  expect(await look(harbour(issuer))).toEqual({ ok: true, says: "Harbour answers" });
});

test("an issuer that calls itself otherwise needs attention", async () => {
  const issuer = await publish((here) => `${here}/other`);
  expect(await look(harbour(issuer))).toMatchObject({
    ok: false,
    says: expect.stringMatching(/^Harbour cannot be used as it is set up .* that begin with OAUTH_HARBOUR_$/),
  });
});

test("one that publishes nothing there needs attention, and one that fails is a warning", async () => {
  expect(await look(harbour(await publish((here) => here, 404)))).toMatchObject({ ok: false });
  server?.close();
  expect(await look(harbour(await publish((here) => here, 503)))).toMatchObject({ ok: true, warning: true });
});

test("one to which there is no line is a warning", async () => {
  expect(await look(harbour("http://127.0.0.1:1"))).toMatchObject({
    ok: true,
    warning: true,
    says: expect.stringContaining("Harbour does not answer from here"),
  });
});

test("GitHub publishes nothing, and nobody is asked where nobody is set up", async () => {
  expect((await look({ OAUTH_GITHUB_ID: "g", OAUTH_GITHUB_SECRET: "s" })).says).toBe(
    "GitHub publishes nothing to look at",
  );
  expect((await look({})).says).toBe("no provider is set up");
});

import { afterEach, expect, test } from "vitest";
import { type Given, type ServedFront, serveFront } from "./testing/serve-front.ts";

let front: ServedFront | null = null;
const TOKEN = "a-token-for-the-collector";
const authorization = `Bearer ${TOKEN}`;

async function serve(given: Given): Promise<ServedFront> {
  front = await serveFront(given);
  return front;
}

afterEach(async () => {
  await front?.close();
  front = null;
});

test("without a token set the metrics are not there", async () => {
  const { ask } = await serve({ route: () => new Response("nothing", { status: 404 }) });
  expect((await ask({ path: "/metrics", headers: { authorization } })).status).toBe(404);
});

test("whoever brings another token, or none, is refused and sees no figure", async () => {
  const { ask } = await serve({ metricsToken: TOKEN });
  const tried: Record<string, string>[] = [
    {},
    { authorization: `${authorization}x` },
    { authorization: TOKEN },
    { authorization: `Basic ${TOKEN}` },
    { authorization: "Bearer " },
  ];
  for (const headers of tried) {
    const answer = await ask({ path: "/metrics", headers });
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain("boardwalk_");
  }
});

test("a collector reads them under any host name, with what was answered so far", async () => {
  const { ask } = await serve({ metricsToken: TOKEN });
  await ask();
  await ask({ method: "BREW" });
  const answer = await ask({ path: "/metrics", headers: { authorization, host: "10.1.2.3:9100" } });
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toMatch(/^text\/plain; version=/);
  expect(answer.text).toContain('boardwalk_http_requests_total{app="console",method="GET",status="200"} 1');
  expect(answer.text).toContain('boardwalk_http_request_duration_seconds_count{app="console"}');
  expect(answer.text).toContain("nodejs_eventloop_lag_seconds");
  expect(answer.text).toContain("boardwalk_database_up 1");
});

test.each(["bearer", "BEARER", "Bearer "])("the scheme's name has no case: %s", async (scheme) => {
  const { ask } = await serve({ metricsToken: TOKEN });
  expect((await ask({ path: "/metrics", headers: { authorization: `${scheme} ${TOKEN}` } })).status).toBe(200);
});

test("figures of the database stand beside them, and one that is gone is no longer told", async () => {
  let waiting: number | null = 3;
  const { ask } = await serve({
    metricsToken: TOKEN,
    figures: async () =>
      waiting === null
        ? []
        : [{ name: "boardwalk_jobs", help: "Jobs", labels: { queue: "deliver-mail" }, value: waiting }],
  });
  const read = async () => (await ask({ path: "/metrics", headers: { authorization } })).text;
  expect(await read()).toContain('boardwalk_jobs{queue="deliver-mail"} 3');
  waiting = null;
  expect(await read()).not.toContain("deliver-mail");
});

test("a database that is away is said, and the process's own figures still come", async () => {
  const { ask } = await serve({
    metricsToken: TOKEN,
    figures: () => Promise.reject(new Error("away")),
  });
  const answer = await ask({ path: "/metrics", headers: { authorization } });
  expect(answer.status).toBe(200);
  expect(answer.text).toContain("boardwalk_database_up 0");
});

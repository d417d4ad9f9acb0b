import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseEnvironment } from "../environment/read-environment.ts";
import { appSteps } from "../http/create-listener.ts";
import { sendFetchResponse } from "../http/send-fetch-response.ts";
import { compress } from "../http/steps/compress.ts";
import { repositoryRoot } from "../repository-root.ts";
import { createLog } from "../server-log.ts";
import type { Loading } from "./load-apps.ts";
import type { Report } from "./report.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const folder = mkdtempSync(join(tmpdir(), "boardwalk-start-"));
const METRICS_TOKEN = "a-token-for-the-collector";
const environment = parseEnvironment({
  BOARDWALK_DATA: folder,
  CONSOLE_PORT: "0",
  ONBOARDING_PORT: "0",
  METRICS_TOKEN,
});
const stages: string[] = [];
const report: Report = {
  stage(name, work) {
    stages.push(name);
    return work(() => undefined);
  },
  line: () => undefined,
};
let server: RunningServer;

// Instead of the built apps: each says its name, and the console finishes when it is told to.
let arrived = Promise.withResolvers<void>();
let finish = Promise.withResolvers<void>();
async function smallApps({ site }: Loading) {
  const app = (name: string) =>
    appSteps(
      compress(),
      (_, next) => next(),
      async (exchange) => {
        if (exchange.path === "/slow") {
          arrived.resolve();
          await finish.promise;
        }
        await sendFetchResponse(Response.json({ name, site }), exchange);
      },
    );
  return { console: app("console"), onboarding: app("onboarding") };
}

const start = () => startServer(environment, report, { log: createLog("silent"), apps: smallApps });

beforeAll(async () => {
  server = await start();
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The real command in a process of its own. */
async function boardwalk(...argv: string[]) {
  const env = { ...process.env, BOARDWALK_DATA: folder, CONSOLE_PORT: "0", ONBOARDING_PORT: "0" };
  const child = spawn(process.execPath, [join(repositoryRoot, "apps/server/bin/boardwalk.ts"), ...argv], { env });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const exit = await new Promise((resolve) => child.once("close", resolve));
  return { ...said, exit };
}

describe("a started server", () => {
  test("went through its stages in order", () => {
    expect(stages).toEqual(["Data folder", "Ports", "Database", "Migrations", "Demo", "Screens", "Jobs"]);
  });
  test("tells its figures at the console's port alone", async () => {
    const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
    const told = async (address: string) => (await fetch(`${address}/metrics`, { headers })).text();
    expect(await told(server.addresses.console)).toContain("boardwalk_http_requests_total");
    expect(await told(server.addresses.onboarding)).not.toContain("boardwalk_http_requests_total");
  });
  test("serves both apps, which know their own addresses", async () => {
    const answers = await Promise.all(
      Object.values(server.addresses).map(async (address) => (await fetch(address)).json()),
    );
    expect(answers).toMatchObject([
      { name: "console", site: { mode: "trial", consoleOrigin: server.addresses.console } },
      { name: "onboarding", site: { onboardingOrigin: server.addresses.onboarding } },
    ]);
  });
  test("is ready", async () => {
    expect((await fetch(`${server.addresses.console}/readyz`)).status).toBe(200);
    expect((await fetch(`${server.addresses.onboarding}/healthz`)).status).toBe(200);
  });
  test("refuses the other app's origin", async () => {
    const answer = await fetch(`${server.addresses.console}/login`, {
      method: "POST",
      headers: { origin: server.addresses.onboarding },
    });
    expect(answer.status).toBe(403);
  });
  test("shows the demo of a trial", () => {
    expect(server.demo?.accounts.map(({ email }) => email)).toContain("admin@boardwalk.test");
  });
  test.skipIf(process.platform === "win32")("keeps its secret and its socket to its owner", () => {
    expect(["secret", "control.sock"].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600]);
  });
});

describe("while it runs", () => {
  test("a second process is refused with a sentence that names it", async () => {
    const { out, err, exit } = await boardwalk("start");
    expect({ out, exit }).toEqual({ out: "", exit: 1 });
    expect(err).toContain(`is held by process ${process.pid} (boardwalk start, since `);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
  test("a command works with its database", async () => {
    const people = "select count(*)::int as people from auth.users where email like '%@boardwalk.test'";
    const { out, exit } = await boardwalk("sql", people, "--json");
    expect({ out, exit }).toEqual({ out: '[{"people":3}]\n', exit: 0 });
  });
  test("a command that writes says that it may not, unless it is told to", async () => {
    const { err, exit } = await boardwalk("sql", "update auth.users set id = id");
    expect({ err, exit }).toEqual({
      err: "This statement writes, and sql only reads unless --write is given.\n",
      exit: 1,
    });
    expect((await boardwalk("sql", "update auth.users set id = id", "--write")).exit).toBe(0);
  });
  test("a wrong statement is answered with a sentence", async () => {
    const { err, exit } = await boardwalk("sql", "selekt 1");
    expect([exit, err]).toEqual([
      1,
      expect.stringMatching(/^The database refuses this statement: syntax error .*\.\n$/),
    ]);
  });
  test("migrating again does nothing", async () => {
    expect(await boardwalk("migrate", "--json")).toMatchObject({ out: '{"applied":[]}\n', exit: 0 });
  });
  test("the doctor finds it", async () => {
    const { out } = await boardwalk("doctor");
    expect(out).toContain("open in the running server");
    expect(out).toMatch(/ok +Ports/);
  });
});

test("stopping finishes what is under way, gives everything back, and another start finds it as it was", async () => {
  const slow = fetch(`${server.addresses.console}/slow`);
  await arrived.promise;
  const stopped = server.stop();
  await expect(fetch(server.addresses.onboarding)).rejects.toThrow();
  finish.resolve();
  expect((await slow).status).toBe(200);
  await stopped;
  expect(readdirSync(folder).sort()).toEqual(["database", "secret"]);

  [arrived, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  server = await start();
  expect((await fetch(`${server.addresses.console}/readyz`)).status).toBe(200);
  const { rows } = await server.system.database.sql(
    "select count(*)::int as people from auth.users where email like '%@boardwalk.test'",
    { write: false },
  );
  expect(rows).toEqual([{ people: 3 }]);
}, 60_000);

test("a start that fails gives back what it had taken", async () => {
  const other = mkdtempSync(join(tmpdir(), "boardwalk-failing-"));
  const port = new URL(server.addresses.console).port;
  const clashing = parseEnvironment({ BOARDWALK_DATA: other, CONSOLE_PORT: port, ONBOARDING_PORT: "0" });
  await expect(startServer(clashing, report, { log: createLog("silent"), apps: smallApps })).rejects.toThrow(
    `Port ${port} is in use`,
  );
  expect(readdirSync(other)).toEqual(["secret"]);
  rmSync(other, { recursive: true });
});

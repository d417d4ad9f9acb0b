import { findPostgresBinaries } from "../../scripts/postgres/find-postgres-binaries.ts";
import { startThrowawayCluster, type ThrowawayCluster } from "../../scripts/postgres/throwaway-cluster.ts";
import { expect, test } from "../fixtures.ts";
import { runSql } from "../servers/run-sql.ts";
import { type StartedSite, startSite } from "../servers/start-site.ts";
import { SAM } from "../support/demo.ts";
import { signIn } from "../support/sign-in.ts";

test.describe.configure({ mode: "serial" });
test.skip(findPostgresBinaries() === null, "This machine has no PostgreSQL of its own that could be stopped.");

let cluster: ThrowawayCluster | null = null;
let server: StartedSite | null = null;

test.beforeAll(async () => {
  cluster = await startThrowawayCluster();
  if (!cluster) throw new Error("There is no PostgreSQL after all.");
  server = await startSite({
    DATABASE_URL: cluster.url,
    APP_SECRET: "only-for-a-test-of-a-database-that-goes-away",
    BOARDWALK_MODE: "trial",
  });
});
test.afterAll(async () => {
  await server?.stop();
  await cluster?.remove();
});

test("connections that the database breaks are made anew, without a restart", async ({ page }) => {
  if (!server) throw new Error("no server");
  const { console, environment } = server;
  await signIn(page.request, console, SAM);
  await page.goto(`${console}/account/sessions`);
  await runSql(
    { environment },
    "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
    { write: true },
  );
  await expect(async () => {
    const answer = await page.goto(`${console}/account/sessions`);
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 5_000, intervals: [100] });
  await expect(page.getByRole("heading", { level: 1, name: "Where you are signed in" })).toBeVisible();
});

test("while the database is away pages say when to come back, and it goes on within five seconds of its return", async ({
  page,
}) => {
  if (!server || !cluster) throw new Error("no server");
  const { console, onboarding } = server;
  await signIn(page.request, console, SAM);
  await page.goto(`${console}/account/sessions`);

  await cluster.stop();
  const away = await page.goto(`${console}/account/sessions`);
  expect(away?.status()).toBe(503);
  expect(Number(away?.headers()["retry-after"])).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/ECONN|postgres|connection/i);
  const front = await page.request.get(`${console}/`, { maxRedirects: 0 });
  expect([front.status(), front.headers()["content-type"]]).toEqual([503, expect.stringContaining("text/html")]);
  for (const address of [
    `${console}/account/sessions.data`,
    `${console}/account/session`,
    `${onboarding}/`,
    `${console}/readyz`,
  ]) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(503);
    expect(Number(answer.headers()["retry-after"]), address).toBeGreaterThan(0);
  }
  const refused = await page.request.post(`${console}/login`, { form: { ...SAM }, headers: { origin: console } });
  expect(refused.status(), "signing in fails closed").toBe(503);
  expect((await page.request.get(`${console}/healthz`)).status()).toBe(200);

  await cluster.start();
  await expect(async () => {
    const answer = await page.goto(`${console}/account/sessions`);
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 5_000, intervals: [100] });
  await expect(page.getByRole("heading", { level: 1, name: "Where you are signed in" })).toBeVisible();
});

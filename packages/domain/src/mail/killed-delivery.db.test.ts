import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { connectDatabase, type Database, visitor } from "../kernel/index.ts";
import { createTestDatabase, runJobs, testEngine, testSurroundings } from "../testing/index.ts";
import { createSmtpTransport } from "./create-smtp-transport.ts";
import { deliverMail } from "./deliver-mail.ts";
import { openMailServer } from "./mail-server.fixture.ts";
import { queueMail } from "./queue-mail.ts";
import { noAccountMail } from "./templates/no-account-mail.ts";

const PROGRAM = fileURLToPath(new URL("./deliver-until-killed.fixture.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "boardwalk-mail-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = { at: new Date("2026-11-21T09:04:00Z"), timeZone: "UTC" };
const data = { address: "ann@people.test", joinHref: "https://x.test", askedFrom: { device: "x", place: null, at } };
const surroundings = testSurroundings();
const rows = async (database: Database) =>
  (await database.sql("select state, tries, body_ciphertext is null as blank from outgoing_mail", { write: false }))
    .rows;

test("killed between the server's yes and our note of it, a mail goes out once more, as the same one", async () => {
  const postgres = testEngine().kind === "postgres" ? await createTestDatabase() : null;
  const settings = postgres?.settings ?? ({ kind: "embedded", folder } as const);
  const before = await connectDatabase(settings, entities);
  await before.migrate();
  await before.withActor(surroundings, visitor, (ctx) =>
    queueMail(ctx, { to: data.address, template: noAccountMail, data }),
  );
  await before.close();

  let kill: () => Promise<unknown> = async () => undefined;
  const server = await openMailServer({ answer: () => kill().then(() => null) });
  const smtpUrl = `smtp://127.0.0.1:${server.port}?tls.rejectUnauthorized=false`;
  const where = settings.kind === "embedded" ? settings.folder : settings.url;
  const child = spawn(process.execPath, [PROGRAM, settings.kind, where, smtpUrl], { stdio: "inherit" });
  const gone = once(child, "exit");
  kill = () => {
    child.kill("SIGKILL");
    return gone;
  };
  expect(await gone).toEqual([null, "SIGKILL"]);

  kill = async () => undefined;
  const after = await connectDatabase(settings, entities);
  try {
    expect(await rows(after)).toEqual([{ state: "waiting", tries: 1, blank: false }]);
    // Time is moved: the dead one's claim has lapsed, and its job was handed back.
    await after.sql("update outgoing_mail set claimed_until = now()", { write: true });
    await after.sql("update pgboss.job set state = 'retry', start_after = now()", { write: true });
    const transport = createSmtpTransport({ url: smtpUrl, from: "Boardwalk <hello@boards.test>" });
    await runJobs(after, { jobs: [deliverMail(transport)], surroundings: () => surroundings });
    expect(await rows(after)).toEqual([{ state: "sent", tries: 2, blank: true }]);
    const ids = new Set(server.received.map(({ mail }) => mail.messageId));
    expect([server.received.length, ids.size]).toEqual([2, 1]);
  } finally {
    await after.close();
    await postgres?.close();
    await server.close();
  }
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import { connectDatabase } from "../../kernel/index.ts";
import {
  buildPerson,
  createTestDatabase,
  publishDefinition,
  testEngine,
  testSurroundings,
} from "../../testing/index.ts";
import { festival } from "./festival.fixture.ts";
import { openWalk } from "./open-walk.ts";
import { startWalk } from "./start-walk.ts";

const PROGRAM = fileURLToPath(new URL("./walk-until-killed.fixture.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "boardwalk-walk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of a process that is killed while it keeps answers, every one that was acknowledged is there, and no half one", async () => {
  const postgres = testEngine().kind === "postgres" ? await createTestDatabase() : null;
  const settings = postgres?.settings ?? ({ kind: "embedded", folder } as const);
  const before = await connectDatabase(settings, entities);
  await before.migrate();
  const { id, actor } = await buildPerson(before);
  await publishDefinition(before, festival("killed-festival"));
  const { token } = await before.withActor(testSurroundings(), actor, (ctx) =>
    startWalk(ctx, { wizardKey: "killed-festival" }),
  );
  await before.close();

  const where = settings.kind === "embedded" ? settings.folder : settings.url;
  const child = spawn(process.execPath, [PROGRAM, settings.kind, where, token, id], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, exit] = await Promise.all([text(child.stdout), once(child, "exit")]);
  expect(exit).toEqual([null, "SIGKILL"]);
  expect(said.trim().split("\n").at(-1)).toBe("kept 7");

  const after = await connectDatabase(settings, entities);
  try {
    const walk = await after.withActor(testSurroundings(), actor, (ctx) => openWalk(ctx, { token }));
    expect(walk.document.answers).toEqual({ "basics.kind": "outdoor", "basics.title": "Title 7" });
    expect([walk.revision, walk.total]).toEqual([8, "100.00"]);
  } finally {
    await after.close();
    await postgres?.close();
  }
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import { buildPerson, createTestDatabase, testEngine, testSurroundings } from "../../testing/index.ts";
import type { Surroundings } from "../context.ts";
import { connectDatabase, type Database } from "../database/connect-database.ts";
import { newId } from "../ids.ts";
import { createKeyRing } from "./create-key-ring.ts";
import { rotateKeys } from "./rotate-keys.ts";

const PROGRAM = fileURLToPath(new URL("./rotate-until-killed.fixture.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "boardwalk-rotation-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const former = Buffer.alloc(32, 1);
const today = Buffer.alloc(32, 2);
const under = (current: Uint8Array, ...previous: Uint8Array[]): Surroundings => {
  const secrets = { current, previous };
  return { ...testSurroundings(), secrets, keys: createKeyRing(secrets) };
};
const WEBHOOKS = 450;

async function seal(database: Database): Promise<void> {
  const { organizationId } = await buildPerson(database);
  await database.withSystem(under(former), async ({ em, keys }) => {
    for (let made = 0; made < WEBHOOKS; made += 1) {
      const id = newId();
      await em.execute(
        "insert into webhooks (id, organization_id, url, secret_hash, secret_ciphertext) values (?::uuid, ?::uuid, ?, ?, ?)",
        [id, organizationId, `https://hooks.test/${id}`, id, keys.seal(id, `webhooks.secret_ciphertext:${id}`)],
      );
    }
  });
}

/** How many stand under each key, and whether each opens where it stands. */
async function standing(database: Database) {
  const { rows } = await database.sql("select id::text, secret_ciphertext as sealed from webhooks", { write: false });
  const ring = under(today, former).keys;
  const isToday = (sealed: string) => sealed.split(".")[1] === ring.currentKeyId;
  return {
    underToday: rows.filter((row) => isToday(String(row["sealed"]))).length,
    opened: rows.filter(
      ({ id, sealed }) => ring.open(String(sealed), `webhooks.secret_ciphertext:${String(id)}`) === id,
    ).length,
  };
}

test("a rotation that is killed in the middle leaves whole batches behind, and the next one goes on from there", async () => {
  const postgres = testEngine().kind === "postgres" ? await createTestDatabase() : null;
  const settings = postgres?.settings ?? ({ kind: "embedded", folder } as const);
  const before = await connectDatabase(settings, entities);
  await before.migrate();
  await seal(before);
  await before.close();

  const where = settings.kind === "embedded" ? settings.folder : settings.url;
  const secrets = [today.toString("hex"), former.toString("hex")];
  const child = spawn(process.execPath, [PROGRAM, settings.kind, where, ...secrets], { stdio: "inherit" });
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);

  const after = await connectDatabase(settings, entities);
  try {
    expect(await standing(after)).toEqual({ underToday: 200, opened: WEBHOOKS });
    const rotated = await rotateKeys(after, under(today, former));
    expect(rotated.find(({ column }) => column === "webhooks.secret_ciphertext")).toMatchObject({
      resealed: WEBHOOKS - 200,
      broken: [],
    });
    expect(await standing(after)).toEqual({ underToday: WEBHOOKS, opened: WEBHOOKS });
  } finally {
    await after.close();
    await postgres?.close();
  }
});

import { beforeEach, describe, expect, test } from "vitest";
import { buildPerson, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Surroundings } from "../context.ts";
import { newId } from "../ids.ts";
import { createKeyRing } from "./create-key-ring.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { placeOfSealed, SEALED_COLUMNS } from "./sealed-columns.ts";

const database = useTestDatabase();
const former = new Uint8Array(32).fill(1);
const lost = new Uint8Array(32).fill(2);
const today = new Uint8Array(32).fill(3);
const under = (current: Uint8Array, ...previous: Uint8Array[]): Surroundings => {
  const secrets = { current, previous };
  return { ...testSurroundings(), secrets, keys: createKeyRing(secrets) };
};
const column = { table: "webhooks", key: "id", column: "secret_ciphertext" };

async function keep(secret: Uint8Array, text: string, id = newId()): Promise<string> {
  const person = await buildPerson(database());
  const sealed = under(secret).keys.seal(text, placeOfSealed(column, id));
  await database().as(
    "superuser",
    null,
    `insert into webhooks (id, organization_id, url, secret_hash, secret_ciphertext)
     values ($1::uuid, $2, 'https://hooks.test/' || $1::text, $1::text, $3)`,
    [id, person.organizationId, sealed],
  );
  return id;
}

const sealedOf = async (id: string): Promise<string> => {
  const [row] = await database().as("superuser", null, "select secret_ciphertext from webhooks where id = $1", [id]);
  return String(row?.["secret_ciphertext"]);
};
const openedBy = async (secret: Uint8Array, id: string) =>
  under(secret).keys.open(await sealedOf(id), placeOfSealed(column, id));
const outcome = async (surroundings: Surroundings) =>
  (await rotateKeys(database(), surroundings)).find((one) => one.column === "webhooks.secret_ciphertext");

beforeEach(() => database().as("superuser", null, "delete from webhooks"));

describe("rotating keys", () => {
  test("seals anew what stands under a former secret, and leaves the rest as it is", async () => {
    const [old, young] = [await keep(former, "old"), await keep(today, "young")];
    const before = await sealedOf(young);
    expect(await outcome(under(today, former))).toMatchObject({ resealed: 1, broken: [] });
    expect([await openedBy(today, old), await sealedOf(young)]).toEqual(["old", before]);
    expect(await outcome(under(today))).toMatchObject({ resealed: 0, broken: [] });
  });

  test("goes over more rows than one transaction takes", async () => {
    const person = await buildPerson(database());
    const rows = Array.from({ length: 450 }, () => newId()).map((id) => ({
      id,
      sealed: under(former).keys.seal(id, placeOfSealed(column, id)),
    }));
    await database().as(
      "superuser",
      null,
      `insert into webhooks (id, organization_id, url, secret_hash, secret_ciphertext)
       select (row->>'id')::uuid, $2, 'https://hooks.test/' || (row->>'id'), row->>'id', row->>'sealed'
       from jsonb_array_elements($1::jsonb) row`,
      [JSON.stringify(rows), person.organizationId],
    );
    expect(await outcome(under(today, former))).toMatchObject({ resealed: 450, broken: [] });
    for (const { id } of [rows[0], rows[449]].flatMap((row) => row ?? [])) expect(await openedBy(today, id)).toBe(id);
  });

  test("names what does not open, leaves it, and goes on with the rest", async () => {
    const [gone, old] = [await keep(lost, "gone"), await keep(former, "old")];
    const before = await sealedOf(gone);
    const told = await outcome(under(today, former));
    expect(told).toMatchObject({ resealed: 1, broken: [{ id: gone }] });
    expect(told?.broken[0]?.because).toContain("not on the ring");
    expect([await sealedOf(gone), await openedBy(today, old)]).toEqual([before, "old"]);
    expect(await outcome(under(today, lost))).toMatchObject({ resealed: 1, broken: [] });
  });

  test("two at once do it once, and neither undoes what somebody wrote meanwhile", async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => keep(former, `text ${index}`)));
    const both = await Promise.all([outcome(under(today, former)), outcome(under(today, former))]);
    expect(both.reduce((sum, one) => sum + (one?.resealed ?? 0), 0)).toBe(20);
    expect(await Promise.all(ids.map((id) => openedBy(today, id)))).toEqual(ids.map((_, index) => `text ${index}`));
  });
});

test("every column whose name says that it is sealed is among those that are rotated", async () => {
  const named = await database().as(
    "superuser",
    null,
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema in ('auth', 'public') and column_name ~ '_(ciphertext|encrypted)$' order by 1`,
  );
  expect(SEALED_COLUMNS.map((one) => `${one.table}.${one.column}`).sort()).toEqual(
    named.map(({ name }) => name).sort(),
  );
});

import { expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { listAttention } from "./list-attention.ts";

const database = useTestDatabase();
const surroundings = testSurroundings();
const look = (person: Person, around = surroundings) =>
  database().withActor(around, person.actor, async (ctx) => (await listAttention(ctx)).map(({ name }) => name), {
    readOnly: true,
  });

test("one administrator is told to make another, and is left alone once there is one who may sign in", async () => {
  const first = await buildPerson(database(), { role: "ADMIN" });
  await buildPerson(database());
  expect(await look(first)).toEqual(["only-administrator"]);
  const second = await buildPerson(database(), { role: "SUPER_ADMIN" });
  expect(await look(first)).toEqual([]);
  await database().as("superuser", null, "update auth.users set is_active = false where id = $1", [second.id]);
  expect(await look(first)).toEqual(["only-administrator"]);
  await database().as("superuser", null, "update auth.users set is_active = true where id = $1", [second.id]);
});

test("a former secret is told of for as long as it is on the ring", async () => {
  const administrator = await buildPerson(database(), { role: "ADMIN" });
  const previous = [new Uint8Array(32).fill(1)];
  const rotating = { ...surroundings, secrets: { ...surroundings.secrets, previous } };
  expect(await look(administrator, rotating)).toEqual(["former-secrets"]);
});

test("for everybody else there is nothing to look at", async () => {
  await expect(look(await buildPerson(database()))).rejects.toThrow(NotFound);
});

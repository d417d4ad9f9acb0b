import { expect, test } from "vitest";
import { newId } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { openSession } from "../sessions/open-session.ts";
import { findKnownWays } from "./find-known-ways.ts";
import { findLastWay } from "./find-last-way.ts";

const database = useTestDatabase();
const doorOf = (deviceToken: string | null): Door => ({
  ...testSurroundings(),
  database: database(),
  app: "console",
  deviceToken,
});
const run = (text: string, ...values: unknown[]) => database().as("boardwalk_system", null, text, values);

test("a device that has signed in to an account is told its ways in, whatever the case of the address", async () => {
  const person = await buildPerson(database());
  const { deviceToken } = await buildSession(database(), person);
  const seen = () => findKnownWays(doorOf(deviceToken), person.email.toUpperCase());
  expect(await seen()).toEqual({ hasPasskey: false, hasPassword: true, providers: [] });
  await run(
    "insert into passkeys (user_id, credential_id, public_key) values ($1, $2, $2)",
    person.id,
    Buffer.from("k"),
  );
  for (const provider of ["harbour", "lighthouse"])
    await run(
      "insert into oauth_accounts (user_id, provider, provider_user_id, created_at) values ($1, $2, $3, clock_timestamp())",
      person.id,
      provider,
      newId(),
    );
  await run("update auth.users set password_hash = null where id = $1", person.id);
  expect(await seen()).toEqual({ hasPasskey: true, hasPassword: false, providers: ["harbour", "lighthouse"] });
});

test("every other device learns nothing, of an account as of an address that has none", async () => {
  const person = await buildPerson(database());
  const neighbour = await buildSession(database(), await buildPerson(database()));
  for (const deviceToken of [null, "never-seen-before-by-anybody", neighbour.deviceToken])
    for (const email of [person.email, "nobody@people.test"])
      expect(await findKnownWays(doorOf(deviceToken), email)).toBeNull();
});

test("a device is told nothing of an account that is switched off", async () => {
  const person = await buildPerson(database());
  const { deviceToken } = await buildSession(database(), person);
  await run("update auth.users set is_active = false where id = $1", person.id);
  expect(await findKnownWays(doorOf(deviceToken), person.email)).toBeNull();
});

test("the last way in is remembered for the device, whoever used it", async () => {
  const [one, other] = [await buildPerson(database()), await buildPerson(database())];
  const { deviceToken } = await buildSession(database(), one);
  expect(await findLastWay(doorOf(deviceToken))).toEqual({ method: "password", provider: null });
  await openSession(doorOf(deviceToken), {
    userId: other.id,
    role: "USER",
    method: "oauth",
    provider: "harbour",
    freshHash: null,
  });
  expect(await findLastWay(doorOf(deviceToken))).toEqual({ method: "oauth", provider: "harbour" });
  for (const unknown of [null, "never-seen-before-by-anybody"]) expect(await findLastWay(doorOf(unknown))).toBeNull();
});

import { expect, test } from "vitest";
import { Conflict, type Ctx, newId } from "../../kernel/index.ts";
import { buildPerson, type Person, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { Passkey } from "../passkeys/passkey.entity.ts";
import { User } from "../user.entity.ts";
import { requireAnotherWayIn, type WayIn } from "./require-another-way-in.ts";
import { waysIn } from "./ways-in.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[]) => database().as("boardwalk_system", null, text, values);
const as = <T>(person: Person, work: (ctx: Ctx) => Promise<T>) =>
  database().withActor(testSurroundings(), person.actor, work);

async function addPasskey(person: Person): Promise<string> {
  const id = newId();
  await system("insert into passkeys (id, user_id, credential_id, public_key) values ($1, $2, $3, 'key')", [
    id,
    person.id,
    Buffer.from(id),
  ]);
  return id;
}

async function addIdentity(person: Person): Promise<string> {
  const id = newId();
  await system("insert into oauth_accounts (id, user_id, provider, provider_user_id) values ($1, $2, 'github', $3)", [
    id,
    person.id,
    id,
  ]);
  return id;
}

const isRefused = (person: Person, without: WayIn): Promise<boolean> =>
  as(person, (ctx) => requireAnotherWayIn(ctx, without)).then(
    () => false,
    (error) => (error instanceof Conflict && error.about === "last-way-in" ? true : Promise.reject(error)),
  );

test("the last way in stays, whichever it is, and any other one lets it go", async () => {
  const person = await buildPerson(database());
  expect(await isRefused(person, { kind: "password" })).toBe(true);
  const passkey = await addPasskey(person);
  expect(await isRefused(person, { kind: "password" })).toBe(false);
  expect(await isRefused(person, { kind: "passkey", id: passkey })).toBe(false);
  await system("update auth.users set password_hash = null where id = $1", [person.id]);
  expect(await isRefused(person, { kind: "passkey", id: passkey })).toBe(true);
  const identity = await addIdentity(person);
  expect(await isRefused(person, { kind: "passkey", id: passkey })).toBe(false);
  expect(await isRefused(person, { kind: "identity", id: identity })).toBe(false);
});

test("what others have and recovery codes keep nobody in", async () => {
  const [person, other] = [await buildPerson(database()), await buildPerson(database())];
  await addPasskey(other);
  await system("insert into recovery_codes (id, user_id, code_hash) values ($1, $2, 'h')", [newId(), person.id]);
  expect(await isRefused(person, { kind: "password" })).toBe(true);
});

test("of two requests that remove the last two ways at once, one is refused and one way remains", async () => {
  const person = await buildPerson(database());
  const id = await addPasskey(person);
  const outcomes = await Promise.allSettled([
    as(person, async (ctx) => {
      await requireAnotherWayIn(ctx, { kind: "password" });
      await ctx.em.nativeUpdate(User, { id: person.id }, { passwordHash: null });
    }),
    as(person, async (ctx) => {
      await requireAnotherWayIn(ctx, { kind: "passkey", id });
      await ctx.em.nativeDelete(Passkey, { id });
    }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { hasPassword, passkeys } = await as(person, waysIn);
  expect(Number(hasPassword) + passkeys).toBe(1);
});

test("says what there is, and of recovery codes how many are good", async () => {
  const person = await buildPerson(database());
  await addIdentity(person);
  expect(await as(person, waysIn)).toEqual({
    hasPassword: true,
    passwordChangedAt: null,
    passkeys: 0,
    identities: 1,
    recoveryCodes: null,
  });
  await system(
    `insert into recovery_codes (id, user_id, code_hash, used_at, expires_at)
     values ($1, $4, 'used', now(), null), ($2, $4, 'old', null, now() - interval '1 day'), ($3, $4, 'good', null, null)`,
    [newId(), newId(), newId(), person.id],
  );
  expect(await as(person, waysIn)).toMatchObject({ recoveryCodes: 1 });
});

import { expect, test } from "vitest";
import { type Ctx, newId } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { findHeldForm } from "./find-held-form.ts";
import { type HeldForm, holdForm } from "./hold-form.ts";
import { takeForm } from "./take-form.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const held: HeldForm = { address: "/account/keys?tab=2", page: "/account", form: "id=1&id=2&name=%C3%A9" };

async function signedIn() {
  const { actor } = await buildSession(database(), await buildPerson(database()));
  return <T>(work: (ctx: Ctx) => Promise<T>) => database().withActor(testSurroundings(), actor, work);
}

test("a form comes back as it was sent, once, at its own address alone", async () => {
  const as = await signedIn();
  const id = await as((ctx) => holdForm(ctx, held));
  expect(await as((ctx) => findHeldForm(ctx, id))).toEqual({ address: held.address, page: held.page });
  const take = (address: string) => as((ctx) => takeForm(ctx, { id, address }));
  expect(await take("/account/keys")).toBeNull();
  expect(await take(held.address)).toBe(held.form);
  expect(await take(held.address)).toBeNull();
});

test("of two that take it at once, one gets it", async () => {
  const as = await signedIn();
  const id = await as((ctx) => holdForm(ctx, held));
  const both = [1, 2].map(() => as((ctx) => takeForm(ctx, { id, address: held.address })));
  expect((await Promise.all(both)).filter((form) => form !== null)).toEqual([held.form]);
});

test("another session, also of the same person, finds nothing", async () => {
  const person = await buildPerson(database());
  const [mine, other] = [await buildSession(database(), person), await buildSession(database(), person)];
  const as = <T>(actor: typeof mine.actor, work: (ctx: Ctx) => Promise<T>) =>
    database().withActor(testSurroundings(), actor, work);
  const id = await as(mine.actor, (ctx) => holdForm(ctx, held));
  expect(await as(other.actor, (ctx) => takeForm(ctx, { id, address: held.address }))).toBeNull();
  expect(await as(mine.actor, (ctx) => takeForm(ctx, { id, address: held.address }))).toBe(held.form);
});

test("after ten minutes it is gone, and the clean-up removes it", async () => {
  const as = await signedIn();
  const id = await as((ctx) => holdForm(ctx, held));
  await system("update interrupted_forms set expires_at = expires_at - interval '10 minutes' where id = $1", [id]);
  expect(await as((ctx) => findHeldForm(ctx, id))).toBeNull();
  expect(await as((ctx) => takeForm(ctx, { id, address: held.address }))).toBeNull();
  await database().as("boardwalk_jobs", null, "select public.cleanup_expired_sessions()");
  expect(await system("select 1 from interrupted_forms where id = $1", [id])).toEqual([]);
});

test("what is stored tells nothing of what was sent, and no more than a few are kept", async () => {
  const as = await signedIn();
  const ids: string[] = [];
  for (let sent = 0; sent < 7; sent++) {
    ids.push(await as((ctx) => holdForm(ctx, { ...held, form: "password=correct+horse" })));
  }
  const rows = await system("select id, form_ciphertext as form from interrupted_forms where id = any($1::uuid[])", [
    ids,
  ]);
  expect(rows.map(({ id }) => id).sort()).toEqual(ids.slice(2).sort());
  expect(JSON.stringify(rows)).not.toMatch(/correct|password/);
});

test("what is no id finds nothing", async () => {
  const as = await signedIn();
  for (const id of ["", "1", `${newId()}'`, newId()]) {
    expect(await as((ctx) => findHeldForm(ctx, id))).toBeNull();
  }
});

import { expect, test, vi } from "vitest";
import { createDiskFileStore, openFile, photoFile, type ReceivedFile, receiveFile } from "../files/index.ts";
import { NotFound } from "../kernel/index.ts";
import {
  buildPerson,
  buildPng,
  type Person,
  testSurroundings,
  useTestDatabase,
  useTestFolder,
} from "../testing/index.ts";
import { photoOf } from "./photo-of.ts";
import { removePhoto } from "./remove-photo.ts";
import { setPhoto } from "./set-photo.ts";

const database = useTestDatabase();
const folder = useTestFolder();

async function picture(): Promise<ReceivedFile> {
  async function* once() {
    yield buildPng(8);
  }
  const receipt = await receiveFile(createDiskFileStore(folder()), once(), photoFile);
  if (receipt.kind === "refused") throw new Error(receipt.because);
  return receipt.file;
}

const as = <T>(person: Person, work: (ctx: Parameters<typeof photoOf>[0]) => Promise<T>) =>
  database().withActor(testSurroundings(), person.actor, work);

test("a photo is set, replaced and removed, and what was before it is gone", async () => {
  const person = await buildPerson(database());
  const [first, second] = [await picture(), await picture()];
  expect(await as(person, photoOf)).toBeNull();
  expect(await as(person, (ctx) => setPhoto(ctx, { received: first }))).toEqual({
    kind: "set",
    fileId: first.id,
    replaced: null,
  });
  expect(await as(person, (ctx) => setPhoto(ctx, { received: second }))).toMatchObject({ replaced: first.id });
  expect(await as(person, photoOf)).toBe(second.id);
  await expect(as(person, (ctx) => openFile(ctx, { fileId: first.id }))).rejects.toBeInstanceOf(NotFound);
  expect(await as(person, removePhoto)).toBe(second.id);
  expect(await as(person, photoOf)).toBeNull();
  expect(await as(person, removePhoto)).toBeNull();
});

test("one person's photo changes nobody else's", async () => {
  const [one, other] = [await buildPerson(database()), await buildPerson(database())];
  const received = await picture();
  await as(one, (ctx) => setPhoto(ctx, { received }));
  await as(other, removePhoto);
  expect([await as(one, photoOf), await as(other, photoOf)]).toEqual([received.id, null]);
});

test("of two photos that are set at once the later one stays, and nothing of the other", async ({ skip }) => {
  if (database().kind === "embedded") skip("one connection never has two at once");
  const person = await buildPerson(database());
  const [first, second] = [await picture(), await picture()];
  const [stored, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const one = as(person, async (ctx) => {
    await setPhoto(ctx, { received: first });
    stored.resolve();
    await commit.promise;
  });
  await stored.promise;
  const other = as(person, (ctx) => setPhoto(ctx, { received: second }));
  const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
  await vi.waitUntil(async () => (await database().as("superuser", null, waiting)).length > 0, { timeout: 30_000 });
  commit.resolve();
  await one;
  expect(await other).toEqual({ kind: "set", fileId: second.id, replaced: first.id });
  const kept = await database().as("superuser", null, "select id from files where user_id = $1", [person.id]);
  expect(kept).toEqual([{ id: second.id }]);
});

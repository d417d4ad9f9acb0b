import { expect, test } from "vitest";
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

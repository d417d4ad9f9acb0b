import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import {
  buildPerson,
  buildPng,
  type Person,
  testSurroundings,
  useTestDatabase,
  useTestFolder,
} from "../testing/index.ts";
import { createDiskFileStore } from "./create-disk-file-store.ts";
import { deleteFile } from "./delete-file.ts";
import { anyFile } from "./file-rule.ts";
import { openFile } from "./open-file.ts";
import { type ReceivedFile, receiveFile } from "./receive-file.ts";
import { ROOM_BYTES, storeFile } from "./store-file.ts";
import { sweepStore } from "./sweep-store.ts";

const database = useTestDatabase();
const folder = useTestFolder();
const store = () => createDiskFileStore(folder());

async function received(bytes = buildPng(4)): Promise<ReceivedFile> {
  async function* once() {
    yield bytes;
  }
  const receipt = await receiveFile(store(), once(), anyFile);
  if (receipt.kind === "refused") throw new Error(receipt.because);
  return receipt.file;
}

const keep = (person: Person, file: ReceivedFile, name = "pier.png") =>
  database().withActor(testSurroundings(), person.actor, (ctx) =>
    storeFile(ctx, { received: file, name, purpose: "upload" }),
  );
const open = (person: Person, fileId: string) =>
  database().withActor(testSurroundings(), person.actor, (ctx) => openFile(ctx, { fileId }), { readOnly: true });

describe("a file", () => {
  test("is its owner's, under a clean name", async () => {
    const [person, file] = [await buildPerson(database()), await received()];
    expect(await keep(person, file, "../../pier.png")).toMatchObject({ kind: "stored", file: { name: "pier.png" } });
    expect(await open(person, file.id)).toMatchObject({
      id: file.id,
      name: "pier.png",
      mediaType: "image/png",
      byteCount: file.byteCount,
      sha256: file.sha256,
      purpose: "upload",
    });
  });

  test("is not there for anybody else, nor is one that nobody has", async () => {
    const [owner, other, admin] = [
      await buildPerson(database()),
      await buildPerson(database()),
      await buildPerson(database(), { role: "SUPER_ADMIN" }),
    ];
    const file = await received();
    const { id } = file;
    await keep(owner, file);
    for (const person of [other, admin])
      for (const fileId of [id, "0192f0c1-2345-7890-abcd-ef0123456789", "../x", ""]) {
        await expect(open(person, fileId)).rejects.toBeInstanceOf(NotFound);
        const removing = database().withActor(testSurroundings(), person.actor, (ctx) => deleteFile(ctx, { fileId }));
        await expect(removing).rejects.toBeInstanceOf(NotFound);
      }
    expect((await open(owner, id)).id).toBe(id);
  });

  test("that is deleted is gone, and a photo with it", async () => {
    const [person, file] = [await buildPerson(database()), await received()];
    await keep(person, file);
    await database().as("boardwalk_app", person.id, "update auth.users set avatar_file_id = $1 where id = auth.uid()", [
      file.id,
    ]);
    await database().withActor(testSurroundings(), person.actor, (ctx) => deleteFile(ctx, { fileId: file.id }));
    await expect(open(person, file.id)).rejects.toBeInstanceOf(NotFound);
    const [row] = await database().as(
      "boardwalk_app",
      person.id,
      "select avatar_file_id from auth.users where id = auth.uid()",
    );
    expect(row).toEqual({ avatar_file_id: null });
  });

  test("is never changed, not even by its owner", async () => {
    const [person, file] = [await buildPerson(database()), await received()];
    await keep(person, file);
    const change = database().as("boardwalk_app", person.id, "update files set name = 'other'");
    await expect(change).rejects.toMatchObject({ code: "42501" });
  });
});

test("a person's uploads fit into their room, two at once too", async () => {
  const person = await buildPerson(database());
  const [first, second] = [await received(), await received()];
  const half = { byteCount: ROOM_BYTES / 2 + 1 };
  const outcomes = await Promise.all([keep(person, { ...first, ...half }), keep(person, { ...second, ...half })]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["refused", "stored"]);
  expect(outcomes).toContainEqual({ kind: "refused", because: "no-room" });
});

describe("sweeping", () => {
  const surroundings = testSurroundings();
  const HOURS = 3_600_000;
  const sweep = (inHours: number) =>
    sweepStore({
      store: store(),
      now: new Date(Date.now() + inHours * HOURS),
      log: surroundings.log,
      transaction: (work) => database().withJobs(surroundings, work),
    });
  const kept = () =>
    readdirSync(folder(), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    );

  test("takes bytes that belong to no row, and spares young ones and those of a row", async () => {
    const person = await buildPerson(database());
    const [mine, orphan] = [await received(), await received()];
    await keep(person, mine);
    expect(await sweep(0)).toEqual({ unfinished: 0, orphans: 0 });
    expect(kept().sort()).toEqual([mine.id, orphan.id].sort());
    expect(await sweep(2)).toEqual({ unfinished: 0, orphans: 1 });
    expect(kept()).toEqual([mine.id]);
  });

  test("takes what a person leaves who is deleted", async () => {
    const [person, other] = [await buildPerson(database()), await buildPerson(database())];
    const [theirs, others] = [await received(), await received()];
    await keep(person, theirs);
    await keep(other, others);
    await database().as("boardwalk_system", null, "delete from auth.users where id = $1", [person.id]);
    await sweep(2);
    expect(kept()).toEqual([others.id]);
  });

  test("takes nothing while the database knows no file at all", async () => {
    await database().as("boardwalk_system", null, "delete from files");
    const orphan = await received();
    expect(await sweep(2)).toEqual({ unfinished: 0, orphans: 0 });
    expect(kept()).toEqual([orphan.id]);
  });
});

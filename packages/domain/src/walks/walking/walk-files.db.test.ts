import { beforeAll, expect, test } from "vitest";
import { createDiskFileStore, receiveFile } from "../../files/index.ts";
import { type Ctx, Forbidden, hashToken, NotFound, newId } from "../../kernel/index.ts";
import {
  buildPerson,
  buildPng,
  type Person,
  publishDefinition,
  testSurroundings,
  useTestDatabase,
  useTestFolder,
} from "../../testing/index.ts";
import { attachWalkFile } from "./attach-walk-file.ts";
import { completeWalk } from "./complete-walk.ts";
import { detachWalkFile } from "./detach-walk-file.ts";
import { festival } from "./festival.fixture.ts";
import { openWalk } from "./open-walk.ts";
import { openManagedWalkFile, openWalkFile } from "./open-walk-file.ts";
import { type WalkByHand, walkByHand } from "./walk-by-hand.fixture.ts";
import { walkFileRule } from "./walk-file-rule.ts";

const KEY = "filed-festival";
const database = useTestDatabase();
const folder = useTestFolder();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY));
});

const as = <T>(who: Person, work: (ctx: Ctx) => Promise<T>) =>
  database().withActor(testSurroundings(), who.actor, work);
const PLACE = { step: "oath", set: "permit" } as const;

/** At the step that asks for a permit. */
async function atPermit(storeUserData = true): Promise<WalkByHand> {
  const walk = await walkByHand(database(), walker, { wizardKey: KEY, storeUserData });
  await walk.submit("basics", { kind: { value: "indoor" } });
  await walk.submit("crew", { lead: { value: "Robin" } });
  return walk;
}

async function give(walk: WalkByHand, name: string, bytes: Uint8Array, who = walker) {
  const { token } = walk;
  const asked = await database().withActor(
    testSurroundings(),
    who.actor,
    (ctx) => walkFileRule(ctx, { token, ...PLACE }),
    { readOnly: true },
  );
  if (asked.kind === "refused") return asked;
  const receipt = await receiveFile(createDiskFileStore(folder()), pieces(bytes), asked.rule);
  if (receipt.kind === "refused") return { kind: "refused" as const, reason: receipt.because };
  return as(who, (ctx) => attachWalkFile(ctx, { token, ...PLACE, received: receipt.file, name }));
}

async function* pieces(bytes: Uint8Array) {
  yield bytes;
}

async function letIn(friend: Person, walk: WalkByHand, rights: { edit: boolean; answers: boolean }): Promise<void> {
  await database().as(
    "boardwalk_system",
    null,
    `insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, shared_with_user_id, share_token, token_prefix,
       can_edit, include_user_data)
     select $1, session_id, wizard_id, user_id, $2, $3, 'abcdefgh', $4, $5 from wizard_user_sessions where session_id = $6`,
    [newId(), friend.id, hashToken(newId()), rights.edit, rights.answers, walk.id],
  );
}

test("a file is kept under what its bytes are, and taken away again", async () => {
  const walk = await atPermit();
  const given = await give(walk, "../../per\u202emit.png", buildPng(30));
  expect(given).toMatchObject({ kind: "attached", file: { name: "permit.png", type: "image/png" }, current: "oath" });
  const { id } = given.kind === "attached" ? given.file : { id: "" };
  expect((await walk.opened()).document.answers["oath.permit"]).toMatchObject([{ id, name: "permit.png" }]);
  expect(await as(walker, (ctx) => openWalkFile(ctx, { token: walk.token, fileId: id }))).toMatchObject({ id });

  const remove = () => as(walker, (ctx) => detachWalkFile(ctx, { token: walk.token, ...PLACE, fileId: id }));
  expect(await remove()).toMatchObject({ kind: "detached", isNew: true });
  expect(await remove()).toMatchObject({ kind: "detached", isNew: false });
  expect(Object.keys((await walk.opened()).document.answers)).not.toContain("oath.permit");
  await expect(as(walker, (ctx) => openWalkFile(ctx, { token: walk.token, fileId: id }))).rejects.toThrow(NotFound);
});

test("what is no such file, too many of them, and another step's are refused", async () => {
  const walk = await atPermit();
  const page = Buffer.from("<!doctype html><script>alert(1)</script>");
  expect(await give(walk, "page.png", page)).toEqual({ kind: "refused", reason: "file-type" });
  expect(await give(walk, "page.html", page)).toEqual({ kind: "refused", reason: "file-type" });
  expect(await give(walk, "a.php.png", page)).toEqual({ kind: "refused", reason: "file-type" });
  expect(await give(walk, "empty.png", new Uint8Array(0))).toEqual({ kind: "refused", reason: "empty" });
  expect(await give(walk, "one.png", buildPng(10))).toMatchObject({ kind: "attached" });
  expect(await give(walk, "two.png", buildPng(10))).toMatchObject({ kind: "attached" });
  expect(await give(walk, "three.png", buildPng(10))).toEqual({ kind: "refused", reason: "too-many-files" });

  const fresh = await walkByHand(database(), walker, { wizardKey: KEY });
  const rule = (set: string, step: string) => as(walker, (ctx) => walkFileRule(ctx, { token: fresh.token, step, set }));
  expect(await rule("permit", "oath")).toEqual({ kind: "refused", reason: "elsewhere" });
  expect(await rule("title", "basics")).toEqual({ kind: "refused", reason: "unknown-set" });
});

test("another's file is not there, but for whom a share shows the answers and those who manage the wizard", async () => {
  const walk = await atPermit();
  const given = await give(walk, "permit.png", buildPng(20));
  const fileId = given.kind === "attached" ? given.file.id : "";
  const [stranger, looking, reading, editing, admin] = [
    await buildPerson(database()),
    await buildPerson(database()),
    await buildPerson(database()),
    await buildPerson(database()),
    await buildPerson(database(), { role: "ADMIN" }),
  ];
  await letIn(looking, walk, { edit: false, answers: false });
  await letIn(reading, walk, { edit: false, answers: true });
  await letIn(editing, walk, { edit: true, answers: true });
  const open = (who: Person) => as(who, (ctx) => openWalkFile(ctx, { token: walk.token, fileId }));
  const openManaged = (who: Person) => as(who, (ctx) => openManagedWalkFile(ctx, { walkId: walk.id, fileId }));
  await expect(open(stranger)).rejects.toThrow(NotFound);
  await expect(open(looking)).rejects.toThrow(NotFound);
  await expect(open(admin)).rejects.toThrow(NotFound);
  await expect(openManaged(stranger)).rejects.toThrow(NotFound);
  expect([await open(reading), await openManaged(admin)]).toMatchObject([{ id: fileId }, { id: fileId }]);

  await expect(give(walk, "theirs.png", buildPng(5), reading)).rejects.toThrow(Forbidden);
  const theirs = await give(walk, "theirs.png", buildPng(5), editing);
  expect(theirs).toMatchObject({ kind: "attached" });
  const theirsId = theirs.kind === "attached" ? theirs.file.id : "";
  expect(await as(walker, (ctx) => openWalkFile(ctx, { token: walk.token, fileId: theirsId }))).toMatchObject({
    id: theirsId,
  });
  const detached = await as(walker, (ctx) => detachWalkFile(ctx, { token: walk.token, ...PLACE, fileId: theirsId }));
  expect(detached).toMatchObject({ isNew: true });
  const rows = await database().as("boardwalk_system", null, "select id from files where walk_id = $1", [walk.id]);
  expect(rows).toEqual([{ id: fileId }]);
});

test("files go with the answers where the walker wants none stored", async () => {
  const walk = await atPermit(false);
  await give(walk, "permit.png", buildPng(20));
  await walk.submit("oath", { word: { value: "I do" } });
  await walk.submit("last");
  expect(await as(walker, (ctx) => completeWalk(ctx, { token: walk.token }))).toMatchObject({ kind: "completed" });
  expect(await database().as("boardwalk_system", null, "select id from files where walk_id = $1", [walk.id])).toEqual(
    [],
  );
  expect((await as(walker, (ctx) => openWalk(ctx, { token: walk.token }))).document.answers).toEqual({});
});

import { beforeAll, describe, expect, test } from "vitest";
import { Invalid, NotFound, newId, StepUpRequired } from "../kernel/index.ts";
import {
  buildPerson,
  buildSession,
  buildWalk,
  buildWizard,
  type Person,
  testSurroundings,
  useTestDatabase,
} from "../testing/index.ts";
import { deleteWizard, getWizard, renameWizard } from "./index.ts";
import { authorAt, smallWizard } from "./wizard-at-work.fixture.ts";

const database = useTestDatabase();
const sql = (text: string, values: unknown[] = []) => database().as("superuser", null, text, values);
let owner: Person;
let walker: Person;

beforeAll(async () => {
  const person = await buildPerson(database());
  owner = { ...person, actor: (await buildSession(database(), person)).actor };
  walker = await buildPerson(database());
});
const author = authorAt(database, () => owner.actor);
const remove = (key: string, typed = key) => author.act((ctx) => deleteWizard(ctx, { key, typed }));

describe("deleting a wizard", () => {
  test("takes everything of it along and nothing of another, and is written down with what was lost", async () => {
    const [gone, other] = [
      await buildWizard(database(), { organizationId: owner.organizationId }),
      await buildWizard(database(), { organizationId: owner.organizationId }),
    ];
    await buildWalk(database(), gone, walker);
    await buildWalk(database(), gone, walker);
    await buildWalk(database(), other, walker);
    await remove(gone.key);
    for (const table of ["wizards", "wizard_steps", "wizard_versions", "wizard_user_sessions"]) {
      const left = async ({ id }: { id: string }) =>
        (await sql(`select 1 from ${table} where wizard_id = $1`, [id])).length;
      expect([table, await left(gone)]).toEqual([table, 0]);
      expect(await left(other)).toBeGreaterThan(0);
    }
    const [entry] = await sql("select before from audit_events where action = 'wizard.deleted' and target_id = $1", [
      gone.id,
    ]);
    expect(entry?.["before"]).toMatchObject({ key: gone.key, walks: 2, walksUnderWay: 2, people: 1, versions: 1 });
  });

  test("asks for its key, and for a fresh proof of who it is", async () => {
    await author.draft(smallWizard("kept"), owner.organizationId);
    await expect(remove("kept", "keep")).rejects.toThrow(Invalid);
    await sql("update auth.sessions set proven_at = now() - interval '1 day' where user_id = $1", [owner.id]).catch(
      () => [],
    );
    const stranger = { ...owner.actor, sessionId: newId() };
    await expect(
      database().withActor(testSurroundings(), stranger, (ctx) => deleteWizard(ctx, { key: "kept", typed: "kept" })),
    ).rejects.toThrow(StepUpRequired);
    expect(await author.act((ctx) => getWizard(ctx, { key: "kept" }))).toMatchObject({ key: "kept" });
  });

  test("is not there for whoever does not draw it", async () => {
    const platform = await buildWizard(database());
    await expect(remove(platform.key)).rejects.toThrow(NotFound);
  });
});

describe("another key", () => {
  test("leads to the same wizard, and the one before leads nowhere", async () => {
    await author.draft(smallWizard("old-name"), owner.organizationId);
    const { id } = await author.act((ctx) => getWizard(ctx, { key: "old-name" }));
    const rename = (key: string, to: string) => author.act((ctx) => renameWizard(ctx, { key, to }));
    expect(await rename("old-name", "old-name")).toBe("same");
    expect(await rename("old-name", "new-name")).toBe("renamed");
    expect(await author.act((ctx) => getWizard(ctx, { key: "new-name" }))).toMatchObject({ id, revision: 2 });
    await expect(author.act((ctx) => getWizard(ctx, { key: "old-name" }))).rejects.toThrow(NotFound);
    const hidden = await buildWizard(database(), { isPublic: false });
    for (const to of ["Old", "a--b", "a-", "", "ä", `a${"b".repeat(100)}`, hidden.key])
      await expect(rename("new-name", to)).rejects.toThrow(Invalid);
  });
});

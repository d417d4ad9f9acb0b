import { moveThings } from "@boardwalk/engine/editing";
import { beforeAll, expect, test } from "vitest";
import { NotFound } from "../../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { listEdits } from "../index.ts";
import { editorsOf, nameOf } from "./editors-of-wizards.fixture.ts";

const database = useTestDatabase();
const { act, begin, edit, undo, redo, publish, send } = editorsOf(database);
let olivia: Person;
let sam: Person;
beforeAll(async () => {
  olivia = await buildPerson(database(), { role: "ADMIN", name: "Olivia Marsh" });
  sam = await buildPerson(database(), { role: "SUPER_ADMIN", name: "Sam Reed" });
});

test("all that was done is told newest first: who, what in words, whether it stands, and which version it went into", async () => {
  const key = await begin(olivia.actor);
  await edit(sam.actor, key, nameOf("a", "First"));
  await publish(olivia.actor, key);
  await edit(olivia.actor, key, (now) => moveThings(now, ["c"], { within: null, behind: "a" }));
  await undo(olivia.actor, key);
  await redo(olivia.actor, key);
  const { edits, ...pages } = await act(sam.actor, (ctx) => listEdits(ctx, { key, page: 1 }));
  expect(pages).toEqual({ page: 1, pages: 1, total: 5 });
  expect(edits.map(({ at, summary, ...told }) => told)).toEqual([
    { revision: 5, act: "redo", field: null, isTakenBack: false, by: "Olivia Marsh", version: null },
    { revision: 4, act: "undo", field: null, isTakenBack: true, by: "Olivia Marsh", version: null },
    { revision: 3, act: "edit", field: null, isTakenBack: true, by: "Olivia Marsh", version: null },
    { revision: 2, act: "edit", field: "a name", isTakenBack: false, by: "Sam Reed", version: 1 },
    { revision: 1, act: "edit", field: null, isTakenBack: false, by: "Olivia Marsh", version: 1 },
  ]);
  const words = edits.map(({ summary }) => summary);
  expect([words[0], words[1]]).toEqual([words[2], words[2]]);
  expect(words[3]).toContain("First");
});

test("many come in pages, and are an author's alone to see", async () => {
  const key = await begin(olivia.actor);
  for (let at = 0; at < 51; at += 1) {
    const field = {
      name: "change-field",
      at: "a",
      field: "title",
      before: at === 0 ? null : `T${at - 1}`,
      after: `T${at}`,
    };
    await send(olivia.actor, key, at + 1, { ...field, name: "change-field" });
  }
  const asked = (page: number) => act(olivia.actor, (ctx) => listEdits(ctx, { key, page }));
  expect((await asked(1)).edits).toHaveLength(50);
  const last = await asked(99);
  expect([last.page, last.pages, last.edits.map(({ revision }) => revision)]).toEqual([2, 2, [2, 1]]);
  const stranger = await buildPerson(database());
  await expect(act(stranger.actor, (ctx) => listEdits(ctx, { key, page: 1 }))).rejects.toThrow(NotFound);
});

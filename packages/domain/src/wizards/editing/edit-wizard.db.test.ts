import { serialize } from "@boardwalk/engine";
import { changeField, type EditCommand, renameKey } from "@boardwalk/engine/editing";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { editWizard, openDraft } from "../index.ts";
import { applied, editorsOf, nameOf, namesOf } from "./editors-of-wizards.fixture.ts";

const database = useTestDatabase();
const { clock, act, begin: beginAs, edits, open, stored, send, edit } = editorsOf(database);
const begin = () => beginAs(olivia.actor);
let olivia: Person;
let sam: Person;
beforeAll(async () => {
  olivia = await buildPerson(database(), { role: "ADMIN", name: "Olivia Marsh" });
  sam = await buildPerson(database(), { role: "SUPER_ADMIN", name: "Sam Reed" });
});

describe("an edit", () => {
  test("changes the draft, its revision and the log, and says what can be taken back", async () => {
    const key = await begin();
    const done = await edit(olivia.actor, key, nameOf("a", "First"));
    expect(done).toMatchObject({
      revision: 2,
      missed: [],
      history: { undo: expect.stringContaining("First"), redo: null },
    });
    expect(done.at).toEqual(clock.now());
    expect(namesOf(await stored(key))).toEqual(["First", "b", "c"]);
    expect(await open(olivia.actor, key)).toEqual({
      definition: await stored(key),
      revision: 2,
      history: done.history,
    });
    expect(await edits(key)).toEqual([
      { revision: 2, command_name: "change-field", summary: done.history.undo, undoes_revision: null },
    ]);
  });

  test("that is late is merged where it touches something else, and follows what was renamed", async () => {
    const key = await begin();
    const { definition, revision } = await open(olivia.actor, key);
    await edit(sam.actor, key, (now) => renameKey(now, "a", "start"));
    await edit(sam.actor, key, nameOf("b", "Second"));
    const late = applied(await send(olivia.actor, key, revision, changeField(definition, "a", "title", "Welcome")));
    expect(late).toMatchObject({ revision: 4, command: { at: "start", field: "title" } });
    expect(late.missed?.map((missed) => [missed.revision, missed.by])).toEqual([
      [2, { id: sam.id, name: "Sam Reed" }],
      [3, { id: sam.id, name: "Sam Reed" }],
    ]);
    const now = await stored(key);
    expect([now.steps[0]?.key, now.steps[0]?.title, now.steps[1]?.name]).toEqual(["start", "Welcome", "Second"]);
    expect(now.flow.map(({ from, option }) => [from, option])).toEqual([
      ["start", "start.kind.x"],
      ["start", null],
    ]);
  });

  test("that is late and meets another's work is told with both, and changes nothing", async () => {
    const key = await begin();
    const { definition, revision } = await open(olivia.actor, key);
    await edit(sam.actor, key, nameOf("a", "Theirs"));
    const before = await stored(key);
    const outcome = await send(olivia.actor, key, revision, changeField(definition, "a", "name", "Mine"));
    expect(outcome).toMatchObject({
      kind: "stale",
      revision: 2,
      refusal: { at: "a", field: "name", yours: "Mine", theirs: "Theirs" },
      missed: [{ revision: 2, by: { name: "Sam Reed" } }],
      history: { undo: null },
    });
    expect(await stored(key)).toEqual(before);
    expect(await edits(key)).toHaveLength(1);
  });

  test("that could never be is refused in words", async () => {
    const key = await begin();
    const refused = async (command: Parameters<typeof send>[3]) => {
      const outcome = await send(olivia.actor, key, 1, command);
      expect(outcome).toMatchObject({ kind: "invalid", message: expect.stringMatching(/\.$/) });
    };
    const field = (at: string | null, one: string, before: null | string | number, after: string | number) =>
      ({ name: "change-field", at, field: one, before, after }) as const;
    await refused(field(null, "name", "Edited", ""));
    await refused(field("a", "name", "a", "nul\u0000"));
    await refused(field("a", "name", "a", "half \ud800"));
    await refused(field("b.more", "min", 0, 2_147_483_648));
    await refused(field(null, "settings.timezone", "UTC", "Mars/Phobos"));
    await refused(field(null, "settings.maxSteps", null, 1.5));
    const other = await begin();
    await refused(field(null, "key", key, other));
    expect(await edits(key)).toEqual([]);
  });

  test.each(["\u0000", "\ud800"])(
    "that no log can hold is refused in words, though the draft could: %j",
    async (bad) => {
      const key = await begin();
      const { definition } = await open(olivia.actor, key);
      const same = { name: "change-field", at: "a", field: "name", before: bad, after: "a" } as const;
      const wanted: EditCommand[] = [
        { name: "several", commands: [same, changeField(definition, "a", "title", "A")] },
        { name: "move", at: "a", to: { within: null, behind: bad } },
      ];
      for (const command of wanted) {
        const outcome = await send(olivia.actor, key, 1, command);
        expect(outcome).toMatchObject({ kind: "invalid", message: expect.stringMatching(/character/) });
      }
      expect(await edits(key)).toEqual([]);
    },
  );

  test("is done once, however often it is sent, and answered alike", async () => {
    const key = await begin();
    const { definition } = await open(olivia.actor, key);
    await edit(sam.actor, key, nameOf("b", "Second"));
    const id = newId();
    const command = changeField(definition, "a", "name", "First");
    const first = await send(olivia.actor, key, 1, command, id);
    await edit(olivia.actor, key, nameOf("c", "Third"));
    await edit(sam.actor, key, nameOf("a", "Otherwise"));
    expect(await send(olivia.actor, key, 1, command, id)).toEqual(first);
    expect(await edits(key)).toHaveLength(4);
    await expect(send(sam.actor, key, 1, command, id)).rejects.toMatchObject({ code: "conflict" });
    await expect(send(olivia.actor, await begin(), 1, command, id)).rejects.toMatchObject({ code: "conflict" });
  });

  test("that says what is there already leaves no trace", async () => {
    const key = await begin();
    const same = await send(olivia.actor, key, 1, {
      name: "change-field",
      at: "a",
      field: "name",
      before: "a",
      after: "a",
    });
    expect(same).toMatchObject({ kind: "applied", revision: 1, missed: [], history: { undo: null } });
    expect(await edits(key)).toEqual([]);
  });

  test("from a draft that is not there yet is told, and nothing is done", async () => {
    const key = await begin();
    const outcome = await send(olivia.actor, key, 7, {
      name: "change-field",
      at: "a",
      field: "name",
      before: "a",
      after: "A",
    });
    expect(outcome).toMatchObject({ kind: "stale", revision: 1, missed: null });
  });
});

describe("what one process remembers of a draft", () => {
  test("is never what was rolled back, or what another process changed", async () => {
    const key = await begin();
    await edit(olivia.actor, key, nameOf("a", "First"));
    const broken = act(olivia.actor, async (ctx) => {
      const { definition, revision } = await openDraft(ctx, { key });
      const command = changeField(definition, "b", "name", "Never");
      applied(await editWizard(ctx, { key, id: newId(), base: revision, command }));
      throw new Error("It breaks off here.");
    });
    await expect(broken).rejects.toThrow("breaks off");
    expect(await open(olivia.actor, key)).toMatchObject({ revision: 2, definition: await stored(key) });
    const elsewhere = editorsOf(database);
    await elsewhere.edit(sam.actor, key, nameOf("b", "Second"));
    await edit(olivia.actor, key, nameOf("c", "Third"));
    expect(namesOf(await stored(key))).toEqual(["First", "Second", "Third"]);
    expect((await open(olivia.actor, key)).definition).toEqual(await stored(key));
    expect((await elsewhere.open(sam.actor, key)).definition).toEqual(await stored(key));
  });
});

test("a document that is loaded afresh is the draft to the letter", async () => {
  const key = await begin();
  await edit(olivia.actor, key, nameOf("a", "First"));
  const { definition } = await open(sam.actor, key);
  expect(serialize(definition)).toEqual(serialize(await stored(key)));
});

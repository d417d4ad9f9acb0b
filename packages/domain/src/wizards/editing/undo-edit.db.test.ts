import { removeThings, renameKey } from "@boardwalk/engine/editing";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { importWizard, readEdits, restoreVersion, undoEdit } from "../index.ts";
import { smallWizard, textOf } from "../wizard-at-work.fixture.ts";
import { applied, editorsOf, nameOf, namesOf } from "./editors-of-wizards.fixture.ts";

const database = useTestDatabase();
const { act, begin: beginAs, edits, open, stored, edit, undo, redo, publish } = editorsOf(database);
const begin = () => beginAs(olivia.actor);
let olivia: Person;
let sam: Person;
beforeAll(async () => {
  olivia = await buildPerson(database(), { role: "ADMIN", name: "Olivia Marsh" });
  sam = await buildPerson(database(), { role: "SUPER_ADMIN", name: "Sam Reed" });
});

describe("taking back", () => {
  test("goes from the newest of one's own to the oldest and forth again, past what others do", async () => {
    const key = await begin();
    const texts = [textOf(await stored(key))];
    for (const to of ["One", "Two", "Three"]) {
      await edit(olivia.actor, key, nameOf("a", to));
      texts.push(textOf(await stored(key)));
    }
    await edit(sam.actor, key, nameOf("c", "Theirs"));
    const seen = async () => {
      const now = await stored(key);
      return texts.indexOf(
        textOf({ ...now, steps: now.steps.map((step) => (step.key === "c" ? { ...step, name: "c" } : step)) }),
      );
    };
    for (const stands of [2, 1, 0]) {
      applied(await undo(olivia.actor, key));
      expect(await seen()).toBe(stands);
    }
    expect(await undo(olivia.actor, key)).toEqual({ kind: "invalid", message: "There is nothing to take back." });
    const { history } = await open(olivia.actor, key);
    expect(history).toEqual({ undo: null, redo: expect.stringContaining("One") });
    for (const stands of [1, 2, 3]) {
      applied(await redo(olivia.actor, key));
      expect(await seen()).toBe(stands);
    }
    expect(await redo(olivia.actor, key)).toEqual({ kind: "invalid", message: "There is nothing to do again." });
    applied(await undo(olivia.actor, key));
    expect(await seen()).toBe(2);
    await edit(olivia.actor, key, nameOf("b", "Elsewhere"));
    expect((await open(olivia.actor, key)).history.redo).toBeNull();
    const names = (await edits(key)).map((row) => row["command_name"]);
    expect(names.filter((one) => one === "undo" || one === "redo")).toHaveLength(7);
  });

  test("follows what others renamed, and meets what they changed", async () => {
    const key = await begin();
    await edit(olivia.actor, key, nameOf("b", "Second"));
    await edit(olivia.actor, key, nameOf("a", "First"));
    await edit(sam.actor, key, (now) => renameKey(now, "a", "start"));
    expect(applied(await undo(olivia.actor, key)).command).toMatchObject({ at: "start", after: "a" });
    await edit(sam.actor, key, nameOf("b", "Theirs"));
    expect(await undo(olivia.actor, key)).toMatchObject({ kind: "stale", refusal: { yours: "b", theirs: "Theirs" } });
    const { revision } = await open(olivia.actor, key);
    const left = await act(olivia.actor, (ctx) => undoEdit(ctx, { key, id: newId(), base: revision, giveUp: true }));
    expect(left).toMatchObject({ kind: "applied", history: { undo: null } });
    expect(namesOf(await stored(key))).toEqual(["a", "Theirs", "c"]);
  });

  test("brings back what went along with a step, as the rows that they were where walks may know them", async () => {
    const key = await begin();
    await publish(olivia.actor, key);
    const rows = async () =>
      database().as(
        "boardwalk_system",
        null,
        `select step_id, step_key, removed_at is null as is_there from wizard_steps join wizards using (wizard_id)
         where wizard_key = $1 order by step_key`,
        [key],
      );
    const before = { draft: await stored(key), rows: await rows() };
    await edit(olivia.actor, key, (now) => removeThings(now, ["a"]));
    const without = await stored(key);
    expect([without.steps.length, without.flow, without.dependencies]).toEqual([2, [], []]);
    expect((await rows()).map((row) => row["is_there"])).toEqual([false, true, true]);
    applied(await undo(olivia.actor, key));
    expect(await stored(key)).toEqual(before.draft);
    expect(await rows()).toEqual(before.rows);
  });

  test("is one's own alone", async () => {
    const key = await begin();
    await edit(olivia.actor, key, nameOf("a", "First"));
    expect(await undo(sam.actor, key)).toMatchObject({ kind: "invalid" });
    expect((await open(sam.actor, key)).history).toEqual({ undo: null, redo: null });
  });

  test("takes a file and an older version back too", async () => {
    const key = await begin();
    await publish(olivia.actor, key);
    const drawn = await stored(key);
    await act(olivia.actor, (ctx) => importWizard(ctx, { text: textOf(smallWizard(key)), intoKey: key }));
    expect((await open(olivia.actor, key)).history.undo).toBe("Imported a file");
    const since = await act(sam.actor, (ctx) => readEdits(ctx, { key, since: 1, at: null }));
    expect(since).toMatchObject({ revision: 2, missed: null });
    applied(await undo(olivia.actor, key));
    expect(await stored(key)).toEqual(drawn);
    await edit(olivia.actor, key, nameOf("a", "First"));
    await act(olivia.actor, (ctx) => restoreVersion(ctx, { key, number: 1 }));
    expect((await open(olivia.actor, key)).history.undo).toBe("Restored version 1");
    applied(await undo(olivia.actor, key));
    expect(namesOf(await stored(key))).toEqual(["First", "b", "c"]);
  });

  test("ends where the wizard began", async () => {
    const key = await begin();
    expect(await undo(olivia.actor, key)).toMatchObject({ kind: "invalid" });
  });
});

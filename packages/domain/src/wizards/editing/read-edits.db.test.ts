import { newStep } from "@boardwalk/engine/editing";
import { beforeAll, describe, expect, test } from "vitest";
import { NotFound, newId, visitor } from "../../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../../testing/index.ts";
import { type EditOutcome, editWizard, openDraft, readEdits, undoEdit } from "../index.ts";
import { smallWizard } from "../wizard-at-work.fixture.ts";
import { editorsOf } from "./editors-of-wizards.fixture.ts";

const database = useTestDatabase();
const { clock, act, draft, begin: beginAs, edit } = editorsOf(database);
const begin = () => beginAs(olivia.actor);
let olivia: Person;
let sam: Person;
beforeAll(async () => {
  olivia = await buildPerson(database(), { role: "ADMIN", name: "Olivia Marsh" });
  sam = await buildPerson(database(), { role: "SUPER_ADMIN", name: "Sam Reed" });
});

describe("who may edit", () => {
  test.each(["edit", "undo", "read", "open"] as const)("is asked before all else: %s", async (way) => {
    const owner = await buildPerson(database());
    const stranger = await buildPerson(database());
    const personal = await buildPerson(database(), { isPersonal: true });
    const key = `owned-${way}`;
    await draft(owner.actor, smallWizard(key), owner.organizationId);
    const platforms = await begin();
    const base = 1;
    const attempt = (actor: Parameters<typeof act>[0], wizard: string): Promise<EditOutcome | object> =>
      act<EditOutcome | object>(actor, (ctx) => {
        const request = { key: wizard, id: newId(), base };
        const command = { name: "change-field", at: "a", field: "title", before: null, after: "Mine" } as const;
        if (way === "edit") return editWizard(ctx, { ...request, command });
        if (way === "undo") return undoEdit(ctx, request);
        return way === "read" ? readEdits(ctx, { key: wizard, since: 0, at: null }) : openDraft(ctx, { key: wizard });
      });
    await expect(attempt(owner.actor, key)).resolves.toBeDefined();
    await expect(attempt(olivia.actor, key)).resolves.toBeDefined();
    for (const [actor, wizard] of [
      [owner.actor, platforms],
      [stranger.actor, key],
      [stranger.actor, "there-is-none"],
      [personal.actor, key],
      [visitor, key],
    ] as const) {
      await expect(attempt(actor, wizard)).rejects.toThrow(NotFound);
    }
  });
});

describe("who else is there", () => {
  test("is told for as long as they ask, with what they have in hand", async () => {
    const key = await begin();
    const look = (person: Person, at: string | null = null) =>
      act(person.actor, (ctx) => readEdits(ctx, { key, since: 1, at }));
    expect((await look(olivia, "a.kind.x")).editors).toEqual([]);
    expect((await look(sam)).editors).toEqual([{ id: olivia.id, name: "Olivia Marsh", at: "a.kind.x" }]);
    clock.advance(4_000);
    await look(olivia, "b");
    expect((await look(sam, "no key; drop table")).editors).toEqual([{ id: olivia.id, name: "Olivia Marsh", at: "b" }]);
    expect((await look(olivia, "b")).editors).toEqual([{ id: sam.id, name: "Sam Reed", at: null }]);
    clock.advance(21_000);
    expect((await look(sam)).editors).toEqual([]);
  });

  test("is told what was done since they asked last", async () => {
    const key = await begin();
    await edit(sam.actor, key, (now) => newStep(now, { behind: "c" }));
    const read = await act(olivia.actor, (ctx) => readEdits(ctx, { key, since: 1, at: null }));
    expect(read).toMatchObject({ revision: 2, missed: [{ revision: 2, command: { name: "add" }, undoes: null }] });
    expect(await act(olivia.actor, (ctx) => readEdits(ctx, { key, since: 2, at: null }))).toMatchObject({ missed: [] });
    expect(await act(olivia.actor, (ctx) => readEdits(ctx, { key, since: 9, at: null }))).toMatchObject({
      missed: null,
    });
  });
});

test("what was made for one wizard is never done to another that has its key by now", async () => {
  const key = await begin();
  const wizardId = newId();
  const request = { key, wizardId, id: newId(), base: 1 };
  const command = { name: "change-field", at: "a", field: "title", before: null, after: "Mine" } as const;
  const attempts = [
    act(olivia.actor, (ctx) => editWizard(ctx, { ...request, command })),
    act(olivia.actor, (ctx) => undoEdit(ctx, request)),
    act(olivia.actor, (ctx) => readEdits(ctx, { key, wizardId, since: 1, at: null })),
    act(olivia.actor, (ctx) => openDraft(ctx, { key, wizardId })),
  ];
  for (const attempt of await Promise.allSettled(attempts)) {
    expect(attempt).toMatchObject({ status: "rejected", reason: expect.any(NotFound) });
  }
});

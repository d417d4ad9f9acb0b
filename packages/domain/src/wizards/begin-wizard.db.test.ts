import { beforeAll, describe, expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../testing/index.ts";
import { copyWizards, createWizard, getWizard } from "./index.ts";
import { authorAt, smallWizard } from "./wizard-at-work.fixture.ts";

const database = useTestDatabase();
let administrator: Person;
let owner: Person;
beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
  owner = await buildPerson(database());
});
const author = authorAt(database, () => administrator.actor);
const owning = authorAt(database, () => owner.actor);

describe("a wizard from nothing", () => {
  test("has a name, a key of its own and nothing else, each time", async () => {
    const make = () => owning.act((ctx) => createWizard(ctx, { organizationId: owner.organizationId }));
    expect([await make(), await make()]).toEqual(["untitled-wizard", "untitled-wizard-2"]);
    const made = await owning.act((ctx) => getWizard(ctx, { key: "untitled-wizard-2" }));
    expect(made).toMatchObject({ name: "Untitled wizard", state: "draft", revision: 1, live: null });
    expect(made.definition.steps).toEqual([]);
  });

  test("has another key than every other that is made at the same moment", async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () => author.act((ctx) => createWizard(ctx, { organizationId: null }))),
    );
    expect(new Set(made).size).toBe(8);
  });
});

describe("a copy", () => {
  test("is the draft under another name and key, and belongs to whom the first one does", async () => {
    const festival = smallWizard("festival", { name: "Plan a festival", category: "events" });
    await owning.draft({ ...festival, settings: { ...festival.settings, isFeatured: true } }, owner.organizationId);
    await owning.publish("festival");
    expect(await owning.act((ctx) => copyWizards(ctx, { keys: ["festival"] }))).toEqual(["copy-of-festival"]);
    expect(await author.act((ctx) => copyWizards(ctx, { keys: ["festival"] }))).toEqual(["copy-of-festival-2"]);
    const copy = await owning.act((ctx) => getWizard(ctx, { key: "copy-of-festival-2" }));
    expect(copy).toMatchObject({ name: "Copy of Plan a festival", state: "draft", live: null });
    expect(copy.definition.steps).toEqual(festival.steps);
    expect(copy.settings).toMatchObject({ isFeatured: false, category: "events" });
  });

  test("has a name and a key that are no longer than they may be, whatever they are made of", async () => {
    const key = `w${"-long".repeat(19)}`;
    await author.draft(smallWizard(key, { name: "😀".repeat(100) }));
    const [copy = ""] = await author.act((ctx) => copyWizards(ctx, { keys: [key] }));
    const { name } = await author.act((ctx) => getWizard(ctx, { key: copy }));
    expect(copy.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/^Copy of (😀)+$/u);
  });

  test("is made however many of its kind there are already, and whosever they are", async () => {
    await author.draft(smallWizard("popular"));
    const taken = `insert into wizards (wizard_key, wizard_name)
      select 'copy-of-popular' || case n when 1 then '' else '-' || n end, 'Taken' from generate_series(1, 1000) n`;
    await database().as("boardwalk_system", null, taken);
    const [copy] = await author.act((ctx) => copyWizards(ctx, { keys: ["popular"] }));
    expect(copy).toMatch(/^copy-of-popular-[0-9a-f]{12}$/);
  });

  test("is made of nothing that is not there, nor of what is another's", async () => {
    await author.draft(smallWizard("platforms-own"));
    for (const keys of [["platforms-own"], ["nothing"], []])
      await expect(owning.act((ctx) => copyWizards(ctx, { keys }))).rejects.toThrow(NotFound);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { Invalid, NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, testSurroundings, useTestDatabase } from "../testing/index.ts";
import {
  archiveWizards,
  changeWizardSettings,
  getWizard,
  ListWizardsInput,
  listWizards,
  settingsFingerprint,
  switchWizards,
  unarchiveWizards,
  type WizardSettings,
} from "./index.ts";
import { authorAt, smallWizard } from "./wizard-at-work.fixture.ts";

const database = useTestDatabase();
let administrator: Person;
beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN", name: "Olivia Marsh" });
});
const author = authorAt(database, () => administrator.actor);
const list = (asked: Record<string, unknown> = {}) =>
  author.act((ctx) => listWizards(ctx, ListWizardsInput.parse(asked)));
const keysOf = async (asked: Record<string, unknown>) => (await list(asked)).wizards.map(({ key }) => key);

describe("the list of wizards", () => {
  test("finds by words, category and state, in any order", async () => {
    await author.draft(
      smallWizard("festival", { name: "Plan a festival", category: "events" }),
      administrator.organizationId,
    );
    await author.draft(smallWizard("crew", { name: "100% crew", category: "people" }));
    await author.draft(smallWizard("stall", { name: "A stall_", category: "events" }));
    await author.publish("festival");
    await author.publish("crew");
    await author.redraft(smallWizard("crew", { name: "100% crew!", category: "people" }));
    expect(await keysOf({ sort: "name" })).toEqual(["crew", "stall", "festival"]);
    expect(await keysOf({ words: "FESTIV" })).toEqual(["festival"]);
    expect(await keysOf({ words: "%" })).toEqual(["crew"]);
    expect(await keysOf({ words: "_" })).toEqual(["stall"]);
    expect(await keysOf({ words: "\0" })).toEqual([]);
    expect(await keysOf({ category: "events", sort: "-name" })).toEqual(["festival", "stall"]);
    expect(await keysOf({ state: "draft" })).toEqual(["stall"]);
    expect(await keysOf({ state: "changed", page: "9" })).toEqual(["crew"]);
    const page = await list({ sort: "name", page: "nonsense", state: "nonsense" });
    expect(page).toMatchObject({ total: 3, pages: 1, page: 1, categories: ["events", "people"] });
    expect(page.counts).toEqual({ live: 1, changed: 1, draft: 1, off: 0, archived: 0 });
    expect(page.wizards[2]).toMatchObject({ state: "live", version: 1, steps: 2, editedBy: "Olivia Marsh", edits: 0 });
  });

  test("tells the last thirty days of each by its own clock, and of all that it shows together", async () => {
    await author.draft(smallWizard("tide", { name: "Tide tables" }));
    await author.draft(smallWizard("tide-pool", { name: "Tide pools" }));
    await database().as(
      "boardwalk_system",
      null,
      "update wizards set timezone = 'Pacific/Auckland' where wizard_key = 'tide'",
    );
    const count = (key: string, ago: number, starts: number, completions: number) =>
      database().as(
        "boardwalk_system",
        null,
        `insert into wizard_analytics (wizard_id, analytics_date, total_starts, total_completions, total_completion_seconds)
         select wizard_id, ($1::timestamptz at time zone timezone)::date - $2::int, $3, $4, $4 * 90 from wizards where wizard_key = $5`,
        [testSurroundings().clock.now(), ago, starts, completions, key],
      );
    await count("tide", 0, 3, 1);
    await count("tide", 29, 7, 4);
    await count("tide", 30, 100, 100);
    await count("tide-pool", 3, 2, 2);
    const page = await list({ words: "tide", sort: "-rate" });
    expect(page).toMatchObject({ starts: 12, completions: 7 });
    const [pool, tide] = page.wizards;
    expect([pool?.key, tide?.key]).toEqual(["tide-pool", "tide"]);
    expect(tide).toMatchObject({ starts: 10, completions: 5, averageSeconds: 90 });
    expect(tide?.days).toHaveLength(30);
    expect([tide?.days[0], tide?.days[29]]).toEqual([
      { starts: 7, completions: 4 },
      { starts: 3, completions: 1 },
    ]);
    expect(await keysOf({ words: "tide", sort: "starts" })).toEqual(["tide-pool", "tide"]);
  });

  test("says whose each is, also to administrators who belong to none of it", async () => {
    const owner = await buildPerson(database());
    await author.draft(smallWizard("halyard"), administrator.organizationId);
    await database().as(
      "boardwalk_system",
      null,
      "update wizards set organization_id = $1 where wizard_key = 'halyard'",
      [owner.organizationId],
    );
    const [row] = await database().as("boardwalk_system", null, "select name from organizations where id = $1", [
      owner.organizationId,
    ]);
    expect((await list({ words: "halyard" })).wizards).toMatchObject([{ organization: row?.["name"] }]);
    expect(await author.act((ctx) => getWizard(ctx, { key: "halyard" }))).toMatchObject({
      organization: row?.["name"],
    });
  });

  test("is not there for others", async () => {
    const member = await buildPerson(database(), { isPersonal: true });
    const listing = database().withActor(testSurroundings(), member.actor, (ctx) =>
      listWizards(ctx, ListWizardsInput.parse({})),
    );
    await expect(listing).rejects.toThrow(NotFound);
  });
});

describe("wizards are", () => {
  test("archived and taken back, several at once", async () => {
    for (const key of ["arch-one", "arch-two"]) await author.draft(smallWizard(key), administrator.organizationId);
    await author.publish("arch-one");
    const keys = ["arch-one", "arch-two"];
    expect((await author.act((ctx) => archiveWizards(ctx, { keys }))).sort()).toEqual(keys);
    expect(await author.act((ctx) => archiveWizards(ctx, { keys }))).toEqual([]);
    expect((await keysOf({ state: "archived", sort: "name" })).sort()).toEqual(keys);
    const events = await database().as(
      "boardwalk_system",
      null,
      "select organization_id from events where type = 'wizard.archived'",
    );
    expect(events).toEqual([
      { organization_id: administrator.organizationId },
      { organization_id: administrator.organizationId },
    ]);
    expect((await author.act((ctx) => unarchiveWizards(ctx, { keys }))).sort()).toEqual(keys);
    expect(await author.act((ctx) => getWizard(ctx, { key: "arch-one" }))).toMatchObject({
      state: "live",
      archivedAt: null,
    });
    for (const wrong of [[], ["arch-one", "nothing"], ["\0"]]) {
      await expect(author.act((ctx) => archiveWizards(ctx, { keys: wrong }))).rejects.toThrow(NotFound);
    }
  });

  test("switched off and on", async () => {
    await author.draft(smallWizard("switched"));
    await author.publish("switched");
    const turn = (to: "on" | "off") => author.act((ctx) => switchWizards(ctx, { keys: ["switched"], to }));
    expect([await turn("off"), await turn("off")]).toEqual([["switched"], []]);
    expect(await keysOf({ state: "off" })).toEqual(["switched"]);
    expect(await turn("on")).toEqual(["switched"]);
  });
});

describe("settings", () => {
  const change = (key: string, settings: WizardSettings, was: string) =>
    author.act((ctx) => changeWizardSettings(ctx, { key, settings, was }));

  test("hold at once or wait for the next version", async () => {
    await author.draft(smallWizard("set"));
    await author.publish("set");
    const before = (await author.act((ctx) => getWizard(ctx, { key: "set" }))).settings;
    const live = { ...before, isFeatured: true };
    expect(await change("set", live, settingsFingerprint(before))).toEqual({
      kind: "changed",
      live: ["isFeatured"],
      draft: [],
    });
    expect(await author.act((ctx) => getWizard(ctx, { key: "set" }))).toMatchObject({ state: "live", revision: 1 });
    const later = { ...live, name: "Later", timezone: "Europe/Lisbon" };
    expect(await change("set", later, settingsFingerprint(live))).toMatchObject({ draft: ["name", "timezone"] });
    expect(await author.act((ctx) => getWizard(ctx, { key: "set" }))).toMatchObject({ state: "changed", revision: 2 });
    await expect(change("set", { ...later, timezone: "Mars/Phobos" }, settingsFingerprint(later))).rejects.toThrow(
      Invalid,
    );
  });

  test("that somebody else changed meanwhile are shown and not lost", async () => {
    await author.draft(smallWizard("both"));
    const before = (await author.act((ctx) => getWizard(ctx, { key: "both" }))).settings;
    const was = settingsFingerprint(before);
    const [one, other] = await Promise.all([
      change("both", { ...before, name: "One" }, was),
      change("both", { ...before, name: "Other" }, was),
    ]);
    expect([one.kind, other.kind].sort()).toEqual(["changed", "conflict"]);
  });
});

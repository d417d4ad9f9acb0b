import { buildDefinition } from "@boardwalk/engine/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, NotFound, visitor } from "../../kernel/index.ts";
import { buildPerson, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { findOffer } from "./find-offer.ts";
import { ListOffersInput } from "./list-offers.input.ts";
import { listOffers } from "./list-offers.ts";

const database = useTestDatabase();
const sql = (text: string, values: unknown[] = []) => database().as("superuser", null, text, values);

const wizard = (key: string, name: string, more: { category?: string; description?: string } = {}) =>
  buildDefinition({
    key,
    name,
    ...more,
    settings: { estimatedMinutes: 3, currency: "EUR", requireLogin: false },
    steps: [
      {
        key: "kind",
        title: "Which kind",
        sets: [{ key: "kind", type: "SINGLE", options: [{ key: "big", label: "Big", price: "60.00" }] }],
      },
    ],
  });

beforeAll(async () => {
  await publishDefinition(database(), wizard("row", "Join the rowing club", { category: "Clubs" }));
  await publishDefinition(database(), wizard("stall", "Register a stall", { description: "100% fresh_fish" }));
  await publishDefinition(database(), wizard("shift", "Volunteer for a shift", { category: "Clubs" }));
  await sql("update wizards set is_featured = true, total_completions = 12 where wizard_key = 'shift'");
  for (const [key, change] of HIDDEN) {
    await publishDefinition(database(), wizard(key, `Hidden ${key}`, { category: "Hidden" }));
    await sql(`update wizards set ${change} where wizard_key = $1`, [key]);
  }
});

const HIDDEN = [
  ["private", "is_public = false"],
  ["paused", "is_active = false"],
  ["old", "archived_at = now()"],
  ["draft", "published_version = null, published_revision = null, published_at = null"],
] as const;

const list = (asked: Record<string, unknown> = {}, actor: Actor = visitor) =>
  database().withActor(testSurroundings(), actor, (ctx) => listOffers(ctx, ListOffersInput.parse(asked)), {
    readOnly: true,
  });
const keys = async (asked: Record<string, unknown>) => (await list(asked)).offers.map(({ key }) => key);
const find = (key: string, actor: Actor = visitor) =>
  database().withActor(testSurroundings(), actor, (ctx) => findOffer(ctx, { key }), { readOnly: true });

describe("what is on offer", () => {
  test("stands there for visitors, the featured first, then by category", async () => {
    const { offers, categories, total } = await list();
    expect(offers.map(({ key }) => key)).toEqual(["shift", "row", "stall"]);
    expect([categories, total]).toEqual([["Clubs"], 3]);
    expect(offers[0]).toMatchObject({ isFeatured: true, requireLogin: false, finished: 12 });
    expect(offers[1]?.cover).toMatchObject({ estimatedMinutes: 3, currency: "EUR", priceFrom: "60.00", stepCount: 1 });
  });

  test("is searched by what it is called and says, sign for sign", async () => {
    expect(await keys({ search: "ROWING" })).toEqual(["row"]);
    expect(await keys({ search: "0% fresh_" })).toEqual(["stall"]);
    for (const search of ["%", "fresh-fish", "\0", "'"])
      expect([search, await keys({ search })]).toEqual([search, search === "%" ? ["stall"] : []]);
    expect(await keys({ category: "Clubs", search: "shift" })).toEqual(["shift"]);
    expect(await keys({ category: "Hidden" })).toEqual([]);
    expect(await keys({ page: "99" })).toHaveLength(3);
  });

  test("is the same for administrators: what is hidden is not there", async () => {
    const { actor } = await buildPerson(database(), { role: "ADMIN" });
    expect((await list({}, actor)).total).toBe(3);
    for (const [key] of HIDDEN) await expect(find(key, actor)).rejects.toThrow(NotFound);
    for (const key of ["nothing", "", "ro\0w"]) await expect(find(key)).rejects.toThrow(NotFound);
    expect(await find("row")).toMatchObject({ key: "row", cover: { asks: [{ step: "Which kind", sets: ["kind"] }] } });
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { listGallery } from "../../gallery/index.ts";
import { becomeGuest } from "../../identity/index.ts";
import { type Actor, Conflict, type Ctx, Forbidden, Invalid, NotFound, newId, visitor } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { openWalk } from "../walking/open-walk.ts";
import { type WalkByHand, walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { changeSavedWalk } from "./change-saved-walk.ts";
import { forgetSavedWalk } from "./forget-saved-walk.ts";
import { listSavedWalks } from "./list-saved-walks.ts";
import { lookAtSaved } from "./look-at-saved.ts";
import { markSavedOfficial } from "./mark-saved-official.ts";
import type { SaveWalkInput } from "./save-walk.input.ts";
import { saveWalk } from "./save-walk.ts";
import { startFromSaved } from "./start-from-saved.ts";

const KEY = "saved-festival";
const database = useTestDatabase();
let walker: Person;
let manager: Person;
let walk: WalkByHand;
beforeAll(async () => {
  walker = await buildPerson(database());
  manager = await buildPerson(database());
  await publishDefinition(database(), festival(KEY), { organizationId: manager.organizationId });
  walk = await walkByHand(database(), walker, { wizardKey: KEY });
  await walk.submit("basics", { kind: { value: "outdoor" }, extras: { value: ["wifi"] } });
  await walk.submit("weather", { plan: { value: "Umbrellas" } });
  await walk.submit("crew", { lead: { value: "Robin, 555 0199" } });
});

const as = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => database().withActor(testSurroundings(), actor, work);
const save = (wish: Partial<SaveWalkInput> = {}, { token } = walk) =>
  as(walker.actor, (ctx) => saveWalk(ctx, { id: newId(), name: "By the water", ...wish, token }));
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const guest = async () =>
  (
    await becomeGuest({
      ...testSurroundings(),
      database: database(),
      app: "onboarding",
      deviceToken: null,
      sessionToken: null,
    })
  ).guest;

describe("what is saved of a walk", () => {
  test("are its answers, but nothing sensitive, with what was said of it", async () => {
    const { id } = await save({ description: " Two days ", tags: "Music, by  the water, music,", isPublic: false });
    const [saved] = await system(
      "select config_json::text as config, config_summary as summary from wizard_session_templates where template_id = $1",
      [id],
    );
    expect(JSON.parse(String(saved?.["config"]))).toMatchObject({
      answers: { "basics.kind": "outdoor", "basics.extras": ["wifi"], "weather.plan": "Umbrellas" },
    });
    expect(JSON.stringify(saved)).not.toContain("555 0199");
    expect(saved?.["summary"]).toBe("kind: Outdoor; extras: Wifi; plan: Umbrellas");
    const [view] = (await as(walker.actor, listSavedWalks)).filter((one) => one.id === id);
    expect(view).toMatchObject({
      name: "By the water",
      description: "Two days",
      tags: ["music", "by the water"],
      isOwn: true,
      canStart: true,
      answered: 3,
      useCount: 0,
    });
    expect(await walk.log()).toContain("SESSION_SAVED_AS_TEMPLATE");
    expect((await walk.row())["is_template"]).toBe(true);
  });

  test("is kept once for each form, of one's own walk alone, and not where its wizard forbids it", async () => {
    const id = newId();
    await save({ id });
    await expect(save({ id })).rejects.toThrow(Conflict);
    const stranger = await buildPerson(database());
    const theirs = as(stranger.actor, (ctx) => saveWalk(ctx, { id: newId(), name: "Mine", token: walk.token }));
    await expect(theirs).rejects.toThrow(NotFound);
    await system("update wizards set allow_templates = false where wizard_key = $1", [KEY]);
    await expect(save()).rejects.toThrow(Forbidden);
    await system("update wizards set allow_templates = true where wizard_key = $1", [KEY]);
  });

  test("is nothing where nothing was answered", async () => {
    const bare = await walkByHand(database(), walker, { wizardKey: KEY });
    await expect(save({}, bare)).rejects.toThrow(Conflict);
  });

  test.each([
    [{ name: " " }],
    [{ name: "x".repeat(121) }],
    [{ tags: "x".repeat(31) }],
    [{ tags: Array.from({ length: 11 }, (_, place) => `t${place}`) }],
  ])("of %o is refused with words", async (wish) => {
    await expect(save(wish)).rejects.toThrow(Invalid);
  });
});

describe("a walk from a saved one", () => {
  test("begins with its answers and counts as a use of it", async () => {
    const { id } = await save({ isPublic: true });
    const friend = await buildPerson(database());
    const { token, misfits } = await as(friend.actor, (ctx) => startFromSaved(ctx, { id }));
    expect(misfits).toEqual([]);
    const begun = await as(friend.actor, (ctx) => openWalk(ctx, { token }));
    expect(begun).toMatchObject({ name: "By the water", isOwn: true });
    expect(begun.document.answers).toMatchObject({ "basics.kind": "outdoor", "weather.plan": "Umbrellas" });
    expect((await as(walker.actor, (ctx) => lookAtSaved(ctx, { id }))).view).toMatchObject({
      useCount: 1,
      lastUsedAt: expect.any(Date),
    });
  });

  test("is counted right when eight come at once", async () => {
    const { id } = await save({ isPublic: true });
    await Promise.all(Array.from({ length: 8 }, () => as(walker.actor, (ctx) => startFromSaved(ctx, { id }))));
    expect((await as(walker.actor, (ctx) => lookAtSaved(ctx, { id }))).view.useCount).toBe(8);
  });

  test("of somebody's own is nobody else's, until it is public", async () => {
    const { id } = await save();
    const friend = await buildPerson(database());
    const start = () => as(friend.actor, (ctx) => startFromSaved(ctx, { id }));
    await expect(start()).rejects.toThrow(NotFound);
    await expect(as(manager.actor, (ctx) => lookAtSaved(ctx, { id }))).rejects.toThrow(NotFound);
    await as(walker.actor, (ctx) => changeSavedWalk(ctx, { id, name: "For all", isPublic: true }));
    expect((await start()).token).toEqual(expect.any(String));
  });

  test("is not one for a guest where its wizard asks who walks it", async () => {
    const { id } = await save({ isPublic: true });
    const someone = await guest();
    await expect(as(someone, (ctx) => startFromSaved(ctx, { id }))).rejects.toThrow(Forbidden);
    await system("update wizards set require_login = false where wizard_key = $1", [KEY]);
    expect((await as(someone, (ctx) => startFromSaved(ctx, { id }))).misfits).toEqual([]);
    await system("update wizards set require_login = true where wizard_key = $1", [KEY]);
  });
});

describe("one's saved walks", () => {
  test("are changed and forgotten by oneself alone; walks that began from them go on", async () => {
    const { id } = await save({ isPublic: true });
    const stranger = await buildPerson(database());
    const { token } = await as(stranger.actor, (ctx) => startFromSaved(ctx, { id }));
    await expect(as(stranger.actor, (ctx) => changeSavedWalk(ctx, { id, name: "Mine" }))).rejects.toThrow(NotFound);
    await expect(as(stranger.actor, (ctx) => forgetSavedWalk(ctx, { id }))).rejects.toThrow(NotFound);
    await as(walker.actor, (ctx) => forgetSavedWalk(ctx, { id }));
    await expect(as(walker.actor, (ctx) => lookAtSaved(ctx, { id }))).rejects.toThrow(NotFound);
    expect((await as(stranger.actor, (ctx) => openWalk(ctx, { token }))).document.answers["weather.plan"]).toBe(
      "Umbrellas",
    );
  });

  test("are not there by an id that is none", async () => {
    for (const id of ["", "1", "x".repeat(4000)])
      await expect(as(walker.actor, (ctx) => lookAtSaved(ctx, { id }))).rejects.toThrow(NotFound);
  });
});

describe("the gallery", () => {
  test("shows what is public to a visitor, official ones first, by words, tag and wizard", async () => {
    const gallery = (filter = {}) => as(visitor, (ctx) => listGallery(ctx, filter));
    const [plain, official] = [
      await save({ name: "Lanterns", tags: "night", isPublic: true }),
      await save({ name: "Lanterns, official", tags: "night", isPublic: true }),
    ];
    const hidden = await save({ name: "Lanterns of my own" });
    expect(await as(manager.actor, (ctx) => markSavedOfficial(ctx, { id: official.id, isOfficial: true }))).toEqual({
      name: "Lanterns, official",
    });
    const found = await gallery({ search: "lANTERN", tag: "Night", wizard: KEY });
    expect(found.saved.map(({ id }) => id)).toEqual([official.id, plain.id]);
    expect(found.saved.map(({ isOwn }) => isOwn)).toEqual([false, false]);
    expect(found.saved.map(({ id }) => id)).not.toContain(hidden.id);
    expect(found.tags).toContain("night");
    expect(found.wizards).toEqual([{ key: KEY, name: "Plan a festival" }]);
    expect((await gallery({ search: "100%_" })).count).toBe(0);
    expect((await gallery({ page: "no", tag: "\u0000" })).page).toBe(1);
    await system("update wizards set archived_at = now() where wizard_key = $1", [KEY]);
    expect((await gallery()).count).toBe(0);
    await system("update wizards set archived_at = null where wizard_key = $1", [KEY]);
  });

  test("has official ones by the word of who manages the wizard alone", async () => {
    const { id } = await save({ isPublic: true });
    for (const actor of [walker.actor, (await buildPerson(database())).actor])
      await expect(as(actor, (ctx) => markSavedOfficial(ctx, { id, isOfficial: true }))).rejects.toThrow(NotFound);
  });
});

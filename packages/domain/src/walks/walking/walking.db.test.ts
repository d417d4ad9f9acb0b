import { beforeAll, describe, expect, test } from "vitest";
import { type Ctx, Forbidden, hashToken, NotFound, newId } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "./festival.fixture.ts";
import { openWalk } from "./open-walk.ts";
import { startWalk } from "./start-walk.ts";
import { type Said, walkByHand } from "./walk-by-hand.fixture.ts";

const KEY = "walked-festival";
const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY));
});

const as = <T>(person: Person, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  database().withActor(testSurroundings(), person.actor, work);
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const walking = () => walkByHand(database(), walker, { wizardKey: KEY });

async function share(walkId: string, friend: Person, rights: { edit?: boolean; answers?: boolean }) {
  await system(
    `insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, shared_with_user_id, share_token, token_prefix,
       can_edit, include_user_data)
     select $1, session_id, wizard_id, user_id, $2, $3, 'abcdefgh', $4, $5 from wizard_user_sessions where session_id = $6`,
    [newId(), friend.id, hashToken(newId()), rights.edit ?? false, rights.answers ?? false, walkId],
  );
}

describe("starting", () => {
  test("begins at the first step, on the day that it is in the wizard's zone, and says so in the log", async () => {
    const walk = await walking();
    const { version, document, state, revision, may } = await walk.opened();
    expect(version.wizardKey).toBe(KEY);
    expect(document).toEqual({
      answers: {},
      inputs: {},
      submitted: [],
      skipped: [],
      exits: {},
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect({ state, revision, may }).toEqual({
      state: "open",
      revision: 0,
      may: { edit: true, seeAnswers: true, manage: true, share: true, save: true },
    });
    expect(await walk.log()).toEqual(["SESSION_STARTED", "STEP_ENTERED basics"]);
    expect(walk.token.length).toBeGreaterThanOrEqual(22);
  });

  test.each([
    ["inactive", "is_active = false"],
    ["private", "is_public = false"],
    ["archived", "archived_at = now()"],
  ])("a wizard that is %s is not there", async (state, change) => {
    const key = `festival-that-is-${state}`;
    await publishDefinition(database(), festival(key));
    await system(`update wizards set ${change} where wizard_key = $1`, [key]);
    await expect(as(walker, (ctx) => startWalk(ctx, { wizardKey: key }))).rejects.toThrow(NotFound);
  });

  test("takes along what the version has a place for, and nothing else", async () => {
    const given = {
      answers: { "basics.kind": "other", "basics.extras": ["power", "wifi"], "no.such": "x", "weather.plan": 5 },
      inputs: { "basics.kind.other": "A regatta" },
      submitted: ["basics", "nowhere"],
      skipped: ["crew", "oath"],
    };
    const { token } = await as(walker, (ctx) => startWalk(ctx, { wizardKey: KEY, given }));
    const { document } = await as(walker, (ctx) => openWalk(ctx, { token }));
    expect(document).toMatchObject({
      answers: { "basics.kind": "other", "basics.extras": ["wifi", "power"] },
      inputs: { "basics.kind.other": "A regatta" },
      submitted: ["basics"],
      skipped: ["crew"],
    });
    expect(Object.keys(document.answers)).toHaveLength(2);
  });
});

describe("whose walk it is", () => {
  test("nobody else's is there, nor one that was never", async () => {
    const walk = await walking();
    const stranger = await buildPerson(database());
    const admin = await buildPerson(database(), { role: "ADMIN" });
    await expect(walk.opened(stranger)).rejects.toThrow(NotFound);
    await expect(walk.opened(admin)).rejects.toThrow(NotFound);
    await expect(walk.save("basics", "title", { value: "Mine" }, stranger)).rejects.toThrow(NotFound);
    for (const token of ["x", "\0".repeat(20), newId(), "'; select 1 --"])
      await expect(as(walker, (ctx) => openWalk(ctx, { token }))).rejects.toThrow(NotFound);
  });

  test("a share to look at shows no answers and lets nobody change any; one to edit does both", async () => {
    const walk = await walking();
    await walk.save("basics", "title", { value: "Midsummer" });
    await walk.save("basics", "kind", { value: "outdoor" });
    const [looking, editing] = [await buildPerson(database()), await buildPerson(database())];
    await share(walk.id, looking, {});
    await share(walk.id, editing, { edit: true, answers: true });

    const seen = await walk.opened(looking);
    // What was chosen shows in what it came to.
    expect([seen.document.answers, seen.total, seen.evaluated.total, seen.isOwn, seen.may]).toEqual([
      {},
      null,
      "0.00",
      false,
      { edit: false, seeAnswers: false, manage: false, share: false, save: false },
    ]);
    await expect(walk.save("basics", "title", { value: "Theirs" }, looking)).rejects.toThrow(Forbidden);
    expect((await walk.opened(editing)).document.answers).toEqual({
      "basics.title": "Midsummer",
      "basics.kind": "outdoor",
    });
    expect(await walk.save("basics", "title", { value: "Ours" }, editing)).toMatchObject({ kind: "saved" });
    expect((await walk.opened()).document.answers).toMatchObject({ "basics.title": "Ours" });
  });
});

describe("saving an answer", () => {
  test("keeps each kind as it is given, valid or not yet, with the total and the step at once", async () => {
    const walk = await walking();
    expect(await walk.save("basics", "title", { value: "M" })).toMatchObject({ kind: "saved", revision: 1 });
    expect(
      await walk.save("basics", "kind", { value: "other", inputs: { other: "A\r\nregatta", wifi: "no" } }),
    ).toMatchObject({ kind: "saved", revision: 2 });
    expect(await walk.save("basics", "extras", { value: ["power", "wifi", "power"] })).toMatchObject({
      revision: 3,
      total: "30.50",
      current: "basics",
    });
    const { document } = await walk.opened();
    expect(document.answers).toEqual({
      "basics.title": "M",
      "basics.kind": "other",
      "basics.extras": ["wifi", "power"],
    });
    expect(document.inputs).toEqual({ "basics.kind.other": "A\nregatta" });
    expect(await walk.row()).toMatchObject({ total_price: "30.50", revision: 3, device_type: "desktop" });

    await walk.save("basics", "extras", { value: [] });
    await walk.save("basics", "kind", { value: "outdoor" });
    expect((await walk.opened()).document).toMatchObject({
      answers: { "basics.title": "M", "basics.kind": "outdoor" },
      inputs: {},
    });
    expect(await walk.selections()).toHaveLength(2);
  });

  test("said again it is nothing, and what somebody else changed meanwhile is asked about", async () => {
    const walk = await walking();
    const first = await walk.save("basics", "title", { value: "Midsummer", was: "" });
    expect(first).toMatchObject({ kind: "saved", revision: 1 });
    expect(await walk.save("basics", "title", { value: "Midsummer", was: "" })).toMatchObject({ revision: 1 });
    const theirs = { value: "Midsummer", inputs: {}, was: first.kind === "saved" ? first.was : "" };
    expect(await walk.save("basics", "title", { value: "Solstice", was: "" })).toEqual({ kind: "conflict", theirs });
    expect(await walk.save("basics", "title", { value: "Solstice", was: theirs.was })).toMatchObject({ revision: 2 });
    // A page that changed nothing leaves alone what another one changed.
    expect(await walk.save("basics", "title", { value: "Midsummer", was: theirs.was })).toMatchObject({
      kind: "saved",
      revision: 2,
      answer: { value: "Solstice" },
    });
  });

  test.each<[string, string, Said, string]>([
    ["an unknown option", "kind", { value: "yacht" }, "unknown-option"],
    ["a disabled option", "kind", { value: "gone" }, "disabled-option"],
    ["a hidden option", "extras", { value: ["wifi", "tents"] }, "hidden-option"],
    ["a list where one is asked for", "kind", { value: ["outdoor"] }, "wrong-type"],
    ["a number", "title", { value: 5 }, "wrong-type"],
    ["an object", "extras", { value: { wifi: true } }, "wrong-type"],
    ["a text that is too long", "title", { value: "x".repeat(10_001) }, "too-long"],
    ["an input that is too long", "kind", { value: "other", inputs: { other: "🌊".repeat(10_001) } }, "too-long"],
    ["a set that is none", "price", { value: "-1.00" }, "unknown-set"],
    ["a set of objects", "__proto__", { value: "x" }, "unknown-set"],
  ])("refuses %s", async (_, set, said, reason) => {
    const walk = await walking();
    expect(await walk.save("basics", set, said)).toEqual({ kind: "refused", reason });
    expect(await walk.selections()).toEqual([]);
  });

  test("keeps the longest text, half letters and nulls without", async () => {
    const walk = await walking();
    const long = "🌊".repeat(10_000);
    await walk.save("basics", "title", { value: long });
    expect((await walk.opened()).document.answers["basics.title"]).toBe(long);
    await walk.save("basics", "title", { value: "a\0b\ud83c" });
    expect((await walk.opened()).document.answers["basics.title"]).toBe("ab\ufffd");
  });

  test("refuses a step before its time", async () => {
    const walk = await walking();
    expect(await walk.save("weather", "plan", { value: "A tent" })).toEqual({ kind: "refused", reason: "elsewhere" });
  });
});

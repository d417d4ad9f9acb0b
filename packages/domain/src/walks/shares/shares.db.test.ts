import { beforeAll, describe, expect, test } from "vitest";
import { becomeGuest } from "../../identity/index.ts";
import {
  type Actor,
  Conflict,
  type Ctx,
  Expired,
  Forbidden,
  Invalid,
  NotFound,
  newId,
  visitor,
} from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { openWalk } from "../walking/open-walk.ts";
import { saveAnswer } from "../walking/save-answer.ts";
import { type WalkByHand, walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { cloneSharedWalk } from "./clone-shared-walk.ts";
import { endShare } from "./end-share.ts";
import { findShare } from "./find-share.ts";
import { listShares } from "./list-shares.ts";
import { openShare } from "./open-share.ts";
import { readSharedWalk } from "./read-shared-walk.ts";
import type { ShareWalkInput } from "./share-walk.input.ts";
import { shareWalk } from "./share-walk.ts";

const KEY = "shared-festival";
const SECRETS = ["Midsummer by the harbour", "A regatta", "Umbrellas", "Robin, 555 0199"];
const database = useTestDatabase();
let walker: Person;
let friend: Person;
let walk: WalkByHand;
beforeAll(async () => {
  walker = await buildPerson(database(), { name: "Robin Walker" });
  friend = await buildPerson(database(), { name: "Kim Friend" });
  await publishDefinition(database(), festival(KEY));
  walk = await walked();
});

async function walked(): Promise<WalkByHand> {
  const made = await walkByHand(database(), walker, { wizardKey: KEY, name: "Midsummer" });
  await made.submit("basics", {
    kind: { value: "other", inputs: { other: "A regatta" } },
    title: { value: "Midsummer by the harbour" },
  });
  await made.submit("weather", { plan: { value: "Umbrellas" } });
  await made.submit("crew", { lead: { value: "Robin, 555 0199" } });
  return made;
}

const as = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => database().withActor(testSurroundings(), actor, work);
const give = (wish: Partial<ShareWalkInput> = {}, of = walk) =>
  as(walker.actor, (ctx) => shareWalk(ctx, { id: newId(), may: "view", life: "none", ...wish, token: of.token }));
const look = (actor: Actor, token: string) => as(actor, (ctx) => findShare(ctx, { token }));
const open = (actor: Actor, token: string) => as(actor, (ctx) => openShare(ctx, { token }));
const read = (actor: Actor, token: string) => as(actor, (ctx) => readSharedWalk(ctx, { token }));
const list = (of = walk) => as(walker.actor, (ctx) => listShares(ctx, { token: of.token }));
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

describe("a link to a walk", () => {
  test("says what it is to a visitor, opens by a press, and is counted once for each person", async () => {
    const { token } = await give({ maxUses: 5 });
    expect(await look(visitor, token)).toMatchObject({
      state: "open",
      walkName: "Midsummer",
      sharedBy: "Robin Walker",
      usesLeft: 5,
      walkToken: null,
    });
    await expect(read(friend.actor, token)).rejects.toThrow(Forbidden);
    await expect(as(friend.actor, (ctx) => openWalk(ctx, { token: walk.token }))).rejects.toThrow(NotFound);
    expect(await open(friend.actor, token)).toEqual({ walkToken: walk.token });
    await open(friend.actor, token);
    await open(await guest(), token);
    await open(walker.actor, token);
    const [share] = await list();
    expect(share).toMatchObject({ state: "open", useCount: 2, maxUses: 5, prefix: token.slice(0, 8) });
    expect(share?.visitors.map(({ name, isGuest }) => [name, isGuest])).toEqual([
      ["Kim Friend", false],
      [null, true],
    ]);
  });

  test("for one use lets one of ten in who come at once", async () => {
    const { token } = await give({ maxUses: 1 });
    const people = await Promise.all(Array.from({ length: 10 }, () => buildPerson(database())));
    const outcomes = await Promise.allSettled(people.map(({ actor }) => open(actor, token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Expired);
    expect((await list()).find(({ prefix }) => prefix === token.slice(0, 8))).toMatchObject({
      state: "used-up",
      useCount: 1,
    });
  });

  test("shows nothing any more once it is ended, and ending is its maker's alone", async () => {
    const made = await walked();
    const { id, token } = await give({ withAnswers: true, may: "edit" }, made);
    await open(friend.actor, token);
    await expect(as(friend.actor, (ctx) => endShare(ctx, { token: made.token, shareId: id }))).rejects.toThrow(
      NotFound,
    );
    await as(walker.actor, (ctx) => endShare(ctx, { token: made.token, shareId: id }));
    expect(await look(friend.actor, token)).toEqual({ state: "ended" });
    await expect(read(friend.actor, token)).rejects.toThrow(Expired);
    await expect(as(friend.actor, (ctx) => openWalk(ctx, { token: made.token }))).rejects.toThrow(NotFound);
  });

  test("is made of one's own walk alone, once for each form, and never to edit what is finished", async () => {
    const id = newId();
    await give({ id });
    await expect(give({ id })).rejects.toThrow(Conflict);
    const theirs = as(friend.actor, (ctx) =>
      shareWalk(ctx, { id: newId(), may: "view", life: "7", token: walk.token }),
    );
    await expect(theirs).rejects.toThrow(NotFound);
    const done = await walked();
    await database().as(
      "boardwalk_system",
      null,
      "update wizard_user_sessions set is_completed = true, completed_at = now() where session_id = $1",
      [done.id],
    );
    await expect(give({ may: "edit" }, done)).rejects.toThrow(Invalid);
  });

  test.each([[{ maxUses: "0" }], [{ maxUses: "1001" }], [{ maxUses: "x" }], [{ email: "nobody" }]])(
    "of %o is refused with words",
    async (wish) => {
      await expect(give(wish)).rejects.toThrow(Invalid);
    },
  );

  test("is no token of ours: it is not there", async () => {
    for (const token of ["", "x".repeat(5000), newId(), "'; drop table"])
      await expect(look(visitor, token)).rejects.toThrow(NotFound);
  });

  test("is told in the log, without its token", async () => {
    const made = await walked();
    const { token } = await give({}, made);
    expect(await made.log()).toContain("SESSION_SHARED");
    const rows = await database().as(
      "boardwalk_system",
      null,
      "select activity_details::text as said from wizard_session_activity_log where session_id = $1",
      [made.id],
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("a link for one address", () => {
  test("answers the same whether there is an account or not", async () => {
    const known = await give({ email: friend.email.toUpperCase() });
    const unknown = await give({ email: "nobody@nowhere.test" });
    expect([known.email, unknown.email]).toEqual([friend.email.toUpperCase(), "nobody@nowhere.test"]);
    const shown = (await list()).filter(({ email }) => email !== null);
    expect(new Set(shown.map(({ state, useCount }) => `${state} ${useCount}`)).size).toBe(1);
  });

  test("opens for whoever has proven it, and for nobody else", async () => {
    const { token } = await give({ email: friend.email.toUpperCase(), withAnswers: true });
    const other = await buildPerson(database());
    expect(await look(visitor, token)).toEqual({ state: "for-another" });
    expect(await look(other.actor, token)).toEqual({ state: "for-another" });
    await expect(open(other.actor, token)).rejects.toThrow(Forbidden);
    await expect(open(await guest(), token)).rejects.toThrow(Forbidden);
    await open(friend.actor, token);
    expect((await read(friend.actor, token)).steps[0]?.answers).not.toBeNull();
    expect(await look(other.actor, token)).toEqual({ state: "for-another" });
  });

  test("does not open for who only claims the address", async () => {
    const claims = await buildPerson(database(), { isVerified: false });
    const { token } = await give({ email: claims.email });
    await expect(open(claims.actor, token)).rejects.toThrow(Forbidden);
  });

  test("opens later for who gets the account later", async () => {
    const email = `${newId()}@later.test`;
    const { token } = await give({ email });
    const late = await buildPerson(database(), { email });
    expect(await open(late.actor, token)).toEqual({ walkToken: walk.token });
  });
});

describe("what a link shows", () => {
  test("without answers is the way alone: no value is in what is read, and no total", async () => {
    const looker = await buildPerson(database());
    const { token } = await give();
    await open(looker.actor, token);
    const shown = await read(looker.actor, token);
    expect(shown.steps.map(({ key, answers }) => [key, answers])).toEqual([
      ["basics", null],
      ["weather", null],
      ["crew", null],
    ]);
    expect(shown.total).toBeNull();
    const said = JSON.stringify({ ...shown, version: null });
    for (const secret of SECRETS) expect(said).not.toContain(secret);
    const rows = await database().as(
      "boardwalk_app",
      looker.id,
      "select * from wizard_user_selections where session_id = $1",
      [walk.id],
    );
    expect(rows).toEqual([]);
  });

  test("with answers are all but the sensitive ones", async () => {
    const { token } = await give({ withAnswers: true });
    await open(friend.actor, token);
    const { steps } = await read(friend.actor, token);
    const said = JSON.stringify(steps);
    for (const secret of SECRETS.slice(0, 3)) expect(said).toContain(secret);
    expect(said).not.toContain("555 0199");
    expect(steps.at(2)?.answers).toMatchObject([{ key: "crew.lead", value: null, isHidden: true }]);
  });

  test("is what this link says, whatever another one shows", async () => {
    const [alone, whole] = [await give(), await give({ withAnswers: true })];
    await open(friend.actor, whole.token);
    await open(friend.actor, alone.token);
    expect((await read(friend.actor, alone.token)).steps.every(({ answers }) => answers === null)).toBe(true);
  });
});

describe("what a link allows", () => {
  const save = (who: Person) =>
    as(who.actor, (ctx) => saveAnswer(ctx, { token: walk.token, step: "basics", set: "title", value: "Theirs" }));

  test("to look is neither to change nor to copy", async () => {
    const looker = await buildPerson(database());
    const { token } = await give({ withAnswers: true });
    await open(looker.actor, token);
    await expect(save(looker)).rejects.toThrow(Forbidden);
    await expect(as(looker.actor, (ctx) => cloneSharedWalk(ctx, { token }))).rejects.toThrow(Forbidden);
  });

  test("to copy is a walk of one's own, with the answers that the link shows", async () => {
    const copier = await buildPerson(database());
    const [bare, whole] = [await give({ may: "clone" }), await give({ may: "clone", withAnswers: true })];
    for (const { token } of [bare, whole]) await open(copier.actor, token);
    const copied = async (token: string) => {
      const made = await as(copier.actor, (ctx) => cloneSharedWalk(ctx, { token }));
      return as(copier.actor, (ctx) => openWalk(ctx, { token: made.token }));
    };
    expect((await copied(bare.token)).document.answers).toEqual({});
    const copy = await copied(whole.token);
    expect(copy).toMatchObject({ isOwn: true, name: "Midsummer" });
    expect(copy.document.answers).toMatchObject({ "weather.plan": "Umbrellas" });
    expect(copy.document.answers["crew.lead"]).toBeUndefined();
  });

  test("to edit is to change its answers, which are seen then anyway", async () => {
    const made = await walked();
    const editor = await buildPerson(database());
    const { token } = await give({ may: "edit", withAnswers: false }, made);
    await open(editor.actor, token);
    expect(await look(editor.actor, token)).toMatchObject({ may: "edit", withAnswers: true });
    const saved = await as(editor.actor, (ctx) =>
      saveAnswer(ctx, { token: made.token, step: "basics", set: "title", value: "Theirs and ours" }),
    );
    expect(saved.kind).toBe("saved");
  });
});

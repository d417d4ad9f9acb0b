import { beforeAll, describe, expect, test } from "vitest";
import { becomeGuest } from "../../identity/index.ts";
import { Forbidden, visitor } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { startWalk } from "../walking/start-walk.ts";
import { type WalkByHand, walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { countMyWalks } from "./count-my-walks.ts";
import { ListMyWalksInput } from "./list-my-walks.input.ts";
import { listMyWalks } from "./list-my-walks.ts";
import { listWaitingWalks } from "./list-waiting-walks.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
let person: Person;
let first: WalkByHand;
let second: WalkByHand;

beforeAll(async () => {
  await publishDefinition(database(), festival("fest", { requireLogin: false }));
  await publishDefinition(database(), festival("other", { requireLogin: false }));
  person = await buildPerson(database());
  const stranger = await buildPerson(database());
  await walkByHand(database(), stranger, { wizardKey: "fest", name: "Not mine" });
  first = await walkByHand(database(), person, { wizardKey: "fest", name: "First" });
  second = await walkByHand(database(), person, { wizardKey: "other", name: "Second" });
  await first.submit("basics", { kind: { value: "outdoor" } });
});

const waiting = (wizardKey: string | null = null) =>
  first.as(async (ctx) => (await listWaitingWalks(ctx, { wizardKey })).map(({ walk }) => walk.name));
const mine = (asked: Record<string, unknown> = {}) =>
  first.as((ctx) => listMyWalks(ctx, ListMyWalksInput.parse(asked)));

describe("walks to go on with", () => {
  test("are one's own, the latest first, whole, and of one wizard where it is named", async () => {
    expect(await waiting()).toEqual(["First", "Second"]);
    expect(await waiting("other")).toEqual(["Second"]);
    const [found] = await first.as((ctx) => listWaitingWalks(ctx, {}));
    expect(found?.walk.document.submitted).toEqual(["basics"]);
    expect(found?.deviceType).toBe("desktop");
  });

  test("are those of a guest for a guest, and of nobody for a visitor", async () => {
    const door = { ...testSurroundings(), database: database(), app: "onboarding", deviceToken: null } as const;
    const { guest } = await becomeGuest(door);
    const found = await database().withActor(testSurroundings(), guest, async (ctx) => {
      await startWalk(ctx, { wizardKey: "fest", name: "A guest’s" });
      return (await listWaitingWalks(ctx, {})).map(({ walk }) => walk.name);
    });
    expect(found).toEqual(["A guest’s"]);
    await expect(database().withActor(testSurroundings(), visitor, (ctx) => listWaitingWalks(ctx, {}))).rejects.toThrow(
      Forbidden,
    );
  });
});

describe("all of one's walks", () => {
  test("are told with how far they are, those that wait before those that are finished", async () => {
    await system("update wizard_user_sessions set is_completed = true, completed_at = now() where session_id = $1", [
      first.id,
    ]);
    await system("update wizard_user_sessions set paused_at = now() where session_id = $1", [second.id]);
    const { walks, count, pages } = await mine();
    expect(walks).toMatchObject([
      { name: "Second", state: "paused", stepsAnswered: 0, steps: 5, completedAt: null, wizardName: "Plan a festival" },
      { name: "First", state: "completed", stepsAnswered: 1, completedAt: expect.any(Date) },
    ]);
    expect([count, pages]).toEqual([{ waiting: 1, finished: 1 }, 1]);
    expect((await mine({ state: "finished" })).walks.map(({ name }) => name)).toEqual(["First"]);
    expect((await mine({ state: "waiting", page: "7" })).walks.map(({ name }) => name)).toEqual(["Second"]);
    expect(await waiting()).toEqual(["Second"]);
  });

  test("are without what was deleted and what ended with its visit", async () => {
    const [deleted, ended] = [
      await walkByHand(database(), person, { wizardKey: "fest", name: "Deleted" }),
      await walkByHand(database(), person, { wizardKey: "fest", name: "Ended" }),
    ];
    await system("update wizard_user_sessions set deleted_at = now() where session_id = $1", [deleted.id]);
    await system("update wizard_user_sessions set expires_at = now() - interval '1 second' where session_id = $1", [
      ended.id,
    ]);
    expect(await waiting()).toEqual(["Second"]);
    expect((await mine()).walks.map(({ name }) => name)).toEqual(["Second", "First"]);
    expect(await first.as((ctx) => countMyWalks(ctx))).toEqual({ waiting: 1, finished: 1 });
  });
});

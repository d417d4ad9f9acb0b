import { beforeAll, describe, expect, test } from "vitest";
import { Expired, newId } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { abandonIdleWalks } from "./abandon-idle-walks.ts";
import { completeWalk } from "./complete-walk.ts";
import { festival } from "./festival.fixture.ts";
import { pauseWalk } from "./pause-walk.ts";
import { resumeWalk } from "./resume-walk.ts";
import { setWalkPrivacy } from "./set-walk-privacy.ts";
import { skipStep } from "./skip-step.ts";
import { unskipStep } from "./unskip-step.ts";
import { type WalkByHand, walkByHand } from "./walk-by-hand.fixture.ts";

const KEY = "lived-festival";
const database = useTestDatabase({ poolSize: 12 });
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY));
});

const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const walking = (wish: { storeUserData?: boolean; key?: string } = {}) =>
  walkByHand(database(), walker, { wizardKey: wish.key ?? KEY, storeUserData: wish.storeUserData ?? true });
const counted = async (key = KEY) =>
  (
    await system(
      `select w.total_starts as starts, w.total_completions as completions, sum(a.total_starts)::int as "startsByDay",
         sum(a.total_completions)::int as "completionsByDay", sum(a.total_abandons)::int as abandons
       from wizards w join wizard_analytics a using (wizard_id) where w.wizard_key = $1 group by w.wizard_id`,
      [key],
    )
  )[0];

const sweep = () => {
  const { signal } = new AbortController();
  const work = {
    database: database(),
    surroundings: testSurroundings(),
    id: newId(),
    attempt: 1,
    isLast: false,
    signal,
  };
  return abandonIdleWalks.run(work, {});
};

/** As far as the review: by way of the crew, which is skipped. */
async function toReview(walk: WalkByHand): Promise<void> {
  await walk.submit("basics", { kind: { value: "indoor" }, title: { value: "Midsummer" } });
  await walk.as((ctx) => skipStep(ctx, { token: walk.token, step: "crew", reason: "Nobody yet" }));
  await walk.submit("oath", { word: { value: "I do" } });
  expect(await walk.submit("last")).toMatchObject({ kind: "moved", to: null, next: null });
}
const complete = (walk: WalkByHand) => walk.as((ctx) => completeWalk(ctx, { token: walk.token }));

describe("skipping", () => {
  test("passes over an optional step, and takes it up again", async () => {
    const walk = await walking();
    await walk.submit("basics", { kind: { value: "indoor" } });
    const about = { token: walk.token, step: "crew" };
    expect(await walk.as((ctx) => skipStep(ctx, { ...about, reason: "Nobody yet" }))).toMatchObject({
      kind: "moved",
      to: "oath",
    });
    expect(await walk.as((ctx) => skipStep(ctx, about))).toMatchObject({ kind: "moved", to: "oath" });
    expect((await walk.opened()).document.skipped).toEqual(["crew"]);
    expect(await walk.as((ctx) => unskipStep(ctx, about))).toMatchObject({ kind: "moved", to: "crew" });
    expect(await walk.submit("crew", { lead: { value: "Robin" } })).toMatchObject({ kind: "moved", to: "oath" });
    expect(await walk.log()).toEqual([
      "SESSION_STARTED",
      "STEP_ENTERED basics",
      "STEP_COMPLETED basics",
      "STEP_ENTERED crew",
      "STEP_SKIPPED crew",
      "STEP_ENTERED oath",
      "STEP_ENTERED crew",
      "STEP_COMPLETED crew",
      "STEP_ENTERED oath",
    ]);
  });

  test("is refused where the step is required, and before its time", async () => {
    const walk = await walking();
    const skip = (step: string) => walk.as((ctx) => skipStep(ctx, { token: walk.token, step }));
    expect(await skip("basics")).toMatchObject({ kind: "refused" });
    expect(await skip("crew")).toEqual({ kind: "elsewhere", current: "basics" });
    expect((await walk.opened()).document.skipped).toEqual([]);
  });
});

describe("handing in", () => {
  test("happens once, however often it is asked for, and freezes the walk", async () => {
    const before = await counted();
    const walk = await walking();
    expect(await complete(walk)).toEqual({ kind: "incomplete", current: "basics" });
    await toReview(walk);
    const all = await Promise.all(Array.from({ length: 10 }, () => complete(walk)));
    expect(all.filter((one) => one.kind === "completed" && one.isNew)).toHaveLength(1);
    expect(all.every(({ kind }) => kind === "completed")).toBe(true);

    expect(await walk.opened()).toMatchObject({
      state: "completed",
      may: { edit: false },
      completedPath: ["basics", "crew", "oath", "last"],
      completionMinutes: 0,
    });
    expect(await walk.save("basics", "title", { value: "Late" })).toEqual({ kind: "refused", reason: "completed" });
    expect(await walk.submit("basics", { title: { value: "Late" } })).toEqual({ kind: "elsewhere", current: null });
    expect((await walk.log()).at(-1)).toBe("SESSION_COMPLETED");
    const told = await system(
      "select payload from events where type = 'walk.completed' and payload ->> 'walkId' = $1",
      [walk.id],
    );
    expect(told).toEqual([{ payload: expect.objectContaining({ wizardKey: KEY, total: "0.00", version: 1 }) }]);
    const after = await counted();
    expect([after?.["completions"], after?.["completionsByDay"]]).toEqual([
      Number(before?.["completions"] ?? 0) + 1,
      Number(before?.["completionsByDay"] ?? 0) + 1,
    ]);
  });

  test("without wanting answers stored it leaves the route and the times, and no answer anywhere", async () => {
    const walk = await walking({ storeUserData: false });
    await toReview(walk);
    expect((await walk.selections()).length).toBeGreaterThan(0);
    await complete(walk);
    const { document, completedPath } = await walk.opened();
    expect([document.answers, document.inputs, completedPath]).toEqual([{}, {}, ["basics", "crew", "oath", "last"]]);
    const rows = await system(
      `select to_jsonb(s) as walk, (select jsonb_agg(to_jsonb(l)) from wizard_session_activity_log l where l.session_id = s.session_id) as log,
         (select jsonb_agg(to_jsonb(k)) from wizard_step_skips k where k.session_id = s.session_id) as skips,
         (select jsonb_agg(to_jsonb(a)) from wizard_user_selections a where a.session_id = s.session_id) as answers,
         (select jsonb_agg(to_jsonb(e)) from events e where e.payload ->> 'walkId' = s.session_id::text) as events
       from wizard_user_sessions s where s.session_id = $1`,
      [walk.id],
    );
    expect(rows[0]?.["answers"]).toBeNull();
    for (const word of ["Midsummer", "I do", "indoor", "Nobody"]) expect(JSON.stringify(rows)).not.toContain(word);
    expect(JSON.stringify(rows[0]?.["log"])).toContain("STEP_COMPLETED");
  });

  test("who changes their mind afterwards is obeyed at once", async () => {
    const walk = await walking();
    await toReview(walk);
    await complete(walk);
    expect((await walk.selections()).length).toBeGreaterThan(0);
    await walk.as((ctx) => setWalkPrivacy(ctx, { token: walk.token, storeUserData: false }));
    expect(await walk.selections()).toEqual([]);
  });
});

describe("putting aside", () => {
  test("says so once, and any answer takes the walk up again", async () => {
    const walk = await walking();
    const pause = () => walk.as((ctx) => pauseWalk(ctx, { token: walk.token }));
    expect([await pause(), await pause()]).toEqual([{ kind: "paused" }, { kind: "paused" }]);
    expect((await walk.opened()).state).toBe("paused");
    await walk.save("basics", "title", { value: "Midsummer" });
    expect((await walk.opened()).state).toBe("open");
    await pause();
    expect(await walk.as((ctx) => resumeWalk(ctx, { token: walk.token }))).toEqual({ isNew: true });
    expect(await walk.as((ctx) => resumeWalk(ctx, { token: walk.token }))).toEqual({ isNew: false });
    expect((await walk.log()).slice(2)).toEqual([
      "SESSION_PAUSED basics",
      "SESSION_RESUMED",
      "SESSION_PAUSED basics",
      "SESSION_RESUMED basics",
    ]);
  });

  test("a walk is left after its wizard's time, counted once, and taken back by coming back", async () => {
    const key = "left-festival";
    await publishDefinition(database(), festival(key));
    const [left, paused, here] = [await walking({ key }), await walking({ key }), await walking({ key })];
    await paused.as((ctx) => pauseWalk(ctx, { token: paused.token }));
    for (const walk of [left, paused])
      await system("update wizard_user_sessions set last_step_at = now() - interval '25 hours' where session_id = $1", [
        walk.id,
      ]);
    await sweep();
    await sweep();
    expect([(await left.opened()).state, (await paused.opened()).state, (await here.opened()).state]).toEqual([
      "abandoned",
      "paused",
      "open",
    ]);
    expect(await counted(key)).toMatchObject({ starts: 3, startsByDay: 3, abandons: 1 });
    await left.save("basics", "title", { value: "Back" });
    expect((await left.opened()).state).toBe("open");
    expect((await left.log()).slice(2)).toEqual(["SESSION_ABANDONED basics", "SESSION_RESUMED"]);
    expect(await counted(key)).toMatchObject({ abandons: 0 });
    await system("update wizard_user_sessions set paused_at = now() - interval '31 days' where session_id = $1", [
      paused.id,
    ]);
    await sweep();
    expect((await paused.opened()).state).toBe("abandoned");
  });

  test("who comes back to hand in has not left either", async () => {
    const key = "returned-festival";
    await publishDefinition(database(), festival(key));
    const walk = await walking({ key });
    await toReview(walk);
    await system("update wizard_user_sessions set last_step_at = now() - interval '25 hours' where session_id = $1", [
      walk.id,
    ]);
    await sweep();
    expect(await counted(key)).toMatchObject({ abandons: 1, completions: 0 });
    await complete(walk);
    expect(await counted(key)).toMatchObject({ abandons: 0, completions: 1 });
    expect((await walk.log()).slice(-3)).toEqual(["SESSION_ABANDONED", "SESSION_RESUMED", "SESSION_COMPLETED"]);
  });

  test("a wizard that saves no progress ends with the visit, and keeps no answers, files or words then", async () => {
    const key = "brief-festival";
    await publishDefinition(database(), festival(key, { allowSaveProgress: false }));
    const walk = await walking({ key, storeUserData: false });
    expect(await walk.as((ctx) => pauseWalk(ctx, { token: walk.token }))).toEqual({
      kind: "refused",
      reason: "ends-with-the-visit",
    });
    await walk.save("basics", "title", { value: "Midsummer" });
    expect((await walk.opened()).expiresAt?.getTime()).toBeGreaterThan(0);
    await walk.submit("basics", { kind: { value: "indoor" } });
    await walk.as((ctx) => skipStep(ctx, { token: walk.token, step: "crew", reason: "Nobody yet" }));
    await system(
      `insert into files (id, user_id, walk_id, name, media_type, byte_count, sha256, purpose)
       values ($1, $2, $3, 'permit.png', 'image/png', 1, $4, 'upload')`,
      [newId(), walker.id, walk.id, "0".repeat(64)],
    );
    await system("update wizard_user_sessions set expires_at = now() - interval '1 second' where session_id = $1", [
      walk.id,
    ]);
    await expect(walk.opened()).rejects.toThrow(Expired);
    await expect(walk.submit("basics")).rejects.toThrow(Expired);
    await sweep();
    expect(await walk.selections()).toEqual([]);
    expect(await system("select id from files where walk_id = $1", [walk.id])).toEqual([]);
    expect(
      await system("select step_key, skip_reason from wizard_step_skips where session_id = $1", [walk.id]),
    ).toEqual([{ step_key: "crew", skip_reason: null }]);
    expect((await walk.log()).at(-1)).toBe("SESSION_ABANDONED oath");
  });
});

test("attention is what a page reports and never more than the clock says", async () => {
  const walk = await walking();
  await system("update wizard_user_sessions set last_step_at = now() - interval '60 seconds' where session_id = $1", [
    walk.id,
  ]);
  await walk.save("basics", "title", { value: "Midsummer", seconds: 20 });
  await system("update wizard_user_sessions set last_step_at = now() - interval '30 seconds' where session_id = $1", [
    walk.id,
  ]);
  await walk.submit("basics", { kind: { value: "indoor" } }, { seconds: 86_000 });
  const told = await system(
    "select seconds from wizard_session_activity_log where session_id = $1 and activity_type = 'STEP_COMPLETED'",
    [walk.id],
  );
  expect(Number(told[0]?.["seconds"])).toBeGreaterThanOrEqual(50);
  expect(Number(told[0]?.["seconds"])).toBeLessThan(60);
  const spent = await walk.selections();
  expect(spent.map((row) => row["time_spent_seconds"])).toContain(20);
});

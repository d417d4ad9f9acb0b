import { beforeAll, describe, expect, test } from "vitest";
import { type Ctx, newId, type Surroundings } from "../../kernel/index.ts";
import {
  buildPerson,
  countRoundTrips,
  type Person,
  publishDefinition,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import { completeWalk } from "./complete-walk.ts";
import { festival } from "./festival.fixture.ts";
import { openWalk } from "./open-walk.ts";
import { saveAnswer } from "./save-answer.ts";
import { skipStep } from "./skip-step.ts";
import { startWalk } from "./start-walk.ts";
import { submitStep } from "./submit-step.ts";

const KEY = "crowded-festival";
const AT_ONCE = 12;
const database = useTestDatabase({ poolSize: AT_ONCE });
let people: readonly Person[];
let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = testSurroundings();
  people = await Promise.all(Array.from({ length: 5 }, () => buildPerson(database())));
  await publishDefinition(database(), festival(KEY));
});

test("of many who start at once every one is counted, once", async () => {
  // The embedded database has one connection, so there all stand in a line however many they are.
  const each = database().kind === "embedded" ? 4 : 40;
  const all = each * people.length;
  const tokens = new Set<string>();
  const waiting = Array.from({ length: each }, () => people)
    .flat()
    .values();
  // As many at once as there are connections: more would only wait for one, and give up where the machine is busy.
  const lane = async () => {
    for (const { actor } of waiting) {
      const { token } = await database().withActor(surroundings, actor, (ctx) => startWalk(ctx, { wizardKey: KEY }));
      tokens.add(token);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  expect(tokens.size).toBe(all);
  const [counted] = await database().as(
    "boardwalk_system",
    null,
    `select w.total_starts as starts, a.total_starts as "startsToday", a.unique_users as people,
       (select count(*)::int from wizard_user_sessions s where s.wizard_id = w.wizard_id) as walks
     from wizards w join wizard_analytics a using (wizard_id) where w.wizard_key = $1`,
    [KEY],
  );
  expect(counted).toEqual({ starts: all, startsToday: all, people: 5, walks: all });
});

describe("one form that is pressed twice", () => {
  const pressing = (person: Person | undefined, press: string, wish: { storeUserData?: boolean } = {}) =>
    person
      ? database().withActor(surroundings, person.actor, (ctx) => startWalk(ctx, { wizardKey: KEY, press, ...wish }))
      : Promise.reject(new Error("Nobody presses."));

  test("begins one walk, and says so once", async () => {
    const [walker] = people;
    const press = newId();
    const started = await Promise.all(Array.from({ length: 10 }, () => pressing(walker, press)));
    expect(new Set(started.map(({ token }) => token)).size).toBe(1);
    expect(started[0]?.id).toBe(press);
    const log = await database().as(
      "boardwalk_system",
      null,
      "select activity_type as type from wizard_session_activity_log where session_id = $1 order by log_id",
      [press],
    );
    expect(log).toEqual([{ type: "SESSION_STARTED" }, { type: "STEP_ENTERED" }]);
  });

  test("begins another once the first is answered, and where something else was chosen", async () => {
    const [walker] = people;
    const press = newId();
    const first = await pressing(walker, press);
    expect((await pressing(walker, press, { storeUserData: false })).token).not.toBe(first.token);
    await database().withActor(surroundings, walker?.actor ?? { kind: "visitor" }, (ctx) =>
      saveAnswer(ctx, { token: first.token, step: "basics", set: "title", value: "Midsummer" }),
    );
    expect((await pressing(walker, press)).token).not.toBe(first.token);
  });

  test("leads nobody to somebody else's walk", async () => {
    const [walker, other] = people;
    const press = newId();
    const first = await pressing(walker, press);
    const second = await pressing(other, press);
    expect([second.token === first.token, second.id === press]).toEqual([false, false]);
  });
});

test("each request of a walk is at most eight round trips", async ({ skip }) => {
  if (database().kind === "embedded") return skip("the embedded database is no trip away");
  const [{ actor }] = [people[0] ?? (await buildPerson(database()))];
  const trips = async <T>(work: (ctx: Ctx) => Promise<T>): Promise<[T, number]> => {
    const { done, trips } = await countRoundTrips(() => database().withActor(surroundings, actor, work));
    return [done, trips];
  };
  const [{ token }, start] = await trips((ctx) => startWalk(ctx, { wizardKey: KEY }));
  const [, open] = await trips((ctx) => openWalk(ctx, { token }));
  const [, save] = await trips((ctx) => saveAnswer(ctx, { token, step: "basics", set: "title", value: "Midsummer" }));
  const given = { kind: { value: "indoor" } };
  const [moved, submit] = await trips((ctx) => submitStep(ctx, { token, step: "basics", given }));
  expect(moved.kind).toBe("moved");
  const [, skipped] = await trips((ctx) => skipStep(ctx, { token, step: "crew" }));
  await trips((ctx) => submitStep(ctx, { token, step: "oath", given: { word: { value: "I do" } } }));
  await trips((ctx) => submitStep(ctx, { token, step: "last" }));
  const [completed, complete] = await trips((ctx) => completeWalk(ctx, { token }));
  expect(completed).toEqual({ kind: "completed", isNew: true });
  // Begin, who it is and as which role go along with the first statement; the commit goes by itself.
  expect({ start, open, save, submit, skipped, complete }).toEqual({
    start: 4,
    open: 2,
    save: 3,
    submit: 4,
    skipped: 4,
    complete: 5,
  });
  const [, nothing] = await trips(async () => null);
  expect(nothing).toBe(0);
});

import { beforeAll, describe, expect, test } from "vitest";
import { NotFound } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { completeWalk } from "../walking/complete-walk.ts";
import { festival } from "../walking/festival.fixture.ts";
import { walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { type FlowDays, flowDaysOf } from "./read-flow-figures.input.ts";
import { readFlowFigures } from "./read-flow-figures.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("superuser", null, text, values);
let administrator: Person;

const begin = async () => walkByHand(database(), await buildPerson(database()), { wizardKey: "fest" });
const kind = (value: string) => ({ kind: { value } });

beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
  await publishDefinition(database(), festival("fest"));
  await publishDefinition(database(), festival("quiet"));

  const turned = await begin();
  await turned.submit("basics", kind("outdoor"));
  await turned.submit("basics", kind("indoor"));

  const left = await begin();
  await left.submit("basics", kind("outdoor"), { seconds: 20 });
  await system("update wizard_user_sessions set abandoned_at = now() where session_id = $1", [left.id]);

  const whole = await begin();
  await whole.submit("basics", kind("outdoor"), { seconds: 40 });
  await whole.submit("weather", { plan: { value: "A tent" } }, { exit: "oath" });
  await whole.submit("oath", { word: { value: "Ay" } });
  await whole.submit("last");
  await whole.as((ctx) => completeWalk(ctx, { token: whole.token }));

  const early = await begin();
  const daysAgo = (days: number) => new Date(testSurroundings().clock.now().getTime() - days * 86_400_000);
  await system(
    "update wizard_user_sessions set started_at = case session_id when $1 then $2 else $3 end::timestamptz",
    [early.id, daysAgo(20).toISOString(), daysAgo(1).toISOString()],
  );
});

const read = (key = "fest", days: FlowDays = 7, who = administrator) =>
  database().withActor(testSurroundings(), who.actor, (ctx) => readFlowFigures(ctx, { key, days }), {
    readOnly: true,
  });

describe("what walks come to on the ways of a wizard", () => {
  test("is counted where they went last, and at each step adds up", async () => {
    const { walks, done, ways, steps } = await read();
    expect({ walks, done }).toEqual({ walks: 3, done: 1 });
    expect(ways).toEqual([
      { from: "basics", to: "weather", walks: 2 },
      { from: "basics", to: "crew", walks: 1 },
      { from: "weather", to: "oath", walks: 1 },
      { from: "oath", to: "last", walks: 1 },
      { from: "last", to: null, walks: 1 },
    ]);
    expect(steps["basics"]).toMatchObject({ reached: 3, stillThere: 0, left: 0 });
    expect(steps["weather"]).toMatchObject({ reached: 2, stillThere: 0, left: 1 });
    expect(steps["crew"]).toMatchObject({ reached: 1, stillThere: 1, left: 0 });
    for (const [key, { reached, stillThere, left }] of Object.entries(steps)) {
      const wentOn = ways.filter(({ from }) => from === key).reduce((sum, way) => sum + way.walks, 0);
      expect(reached).toBe(wentOn + stillThere + left);
    }
  });

  test("is of walks that began in those days", async () => {
    expect((await read("fest", 30)).walks).toBe(4);
    expect((await read("fest", 30)).steps["basics"]).toMatchObject({ reached: 4, stillThere: 1 });
    expect(await read("quiet")).toEqual({ days: 7, walks: 0, done: 0, steps: {}, ways: [] });
  });

  test("is not there for whoever does not manage the wizard, nor of one that is not there", async () => {
    await expect(read("fest", 7, await buildPerson(database()))).rejects.toThrow();
    await expect(read("nothing")).rejects.toThrow(NotFound);
  });

  test("takes what an address says, and otherwise 30 days", () => {
    expect(["7", "90", "8", "__proto__", "", null].map(flowDaysOf)).toEqual([7, 90, 30, 30, 30, 30]);
  });
});

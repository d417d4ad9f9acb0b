import { beforeAll, expect, test } from "vitest";
import { type Actor, Forbidden, NotFound, newId } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "./festival.fixture.ts";
import { startWalk } from "./start-walk.ts";
import { walkByHand } from "./walk-by-hand.fixture.ts";

const KEY = "doubted-festival";
const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY));
});

const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const walking = () => walkByHand(database(), walker, { wizardKey: KEY });

test("a step that the walk has left counts for nothing, and counts again when it comes back", async () => {
  const walk = await walking();
  await walk.submit("basics", { kind: { value: "outdoor" }, extras: { value: ["tents", "wifi"] } });
  await walk.submit("weather", { plan: { value: "A tent" } });
  expect(await walk.row()).toMatchObject({ total_price: "111.50" });

  expect(await walk.submit("basics", { kind: { value: "indoor" } })).toMatchObject({ kind: "refused" });
  expect(await walk.submit("basics", { kind: { value: "indoor" }, extras: { value: ["wifi"] } })).toMatchObject({
    kind: "moved",
    to: "crew",
    state: { dormant: ["weather.plan"] },
  });
  expect(await walk.row()).toMatchObject({ total_price: "10.50" });
  expect(await walk.submit("weather")).toEqual({ kind: "elsewhere", current: "crew" });

  await walk.submit("basics", { kind: { value: "outdoor" } });
  expect((await walk.opened()).document.answers["weather.plan"]).toBe("A tent");
  expect(await walk.row()).toMatchObject({ total_price: "110.50" });
  expect((await walk.log()).filter((line) => String(line).includes("STEP_COMPLETED"))).toEqual([
    "STEP_COMPLETED basics",
    "STEP_COMPLETED weather",
  ]);
});

test("a price, a path or a total that somebody sends along is nothing", async () => {
  const walk = await walking();
  const given = {
    kind: { value: "outdoor", price: "-5.00" },
    total_price: { value: "-1.00" },
    path: { value: "last" },
  };
  expect(await walk.submit("basics", given)).toMatchObject({ kind: "moved", to: "weather" });
  expect(await walk.row()).toMatchObject({ total_price: "100.00", submitted: ["basics"] });
  const strange: unknown = { token: walk.token, step: "weather", given: { plan: { value: { total: 0 } } } };
  expect(await walk.submit("weather", Object(strange).given)).toMatchObject({
    kind: "refused",
    state: { sets: { "weather.plan": { errors: [{ code: "wrong-type" }] } } },
  });
});

test("each walk keeps the version that it began on, whatever becomes of its wizard", async () => {
  const key = "changing-festival";
  await publishDefinition(database(), festival(key));
  const before = await walkByHand(database(), walker, { wizardKey: key });
  await before.submit("basics", { kind: { value: "outdoor" } });
  const other = festival(key);
  await publishDefinition(database(), {
    ...other,
    steps: other.steps.filter((step) => step.key !== "weather"),
    flow: [],
  });
  const after = await walkByHand(database(), walker, { wizardKey: key });
  expect([(await before.opened()).version.number, (await after.opened()).version.number]).toEqual([1, 2]);

  for (const change of ["is_active = false", "is_public = false", "archived_at = now()"])
    await system(`update wizards set ${change} where wizard_key = $1`, [key]);
  expect(await before.submit("weather", { plan: { value: "A tent" } })).toMatchObject({ kind: "moved", to: "crew" });
  expect((await before.opened()).version.definition.steps).toHaveLength(5);
  await expect(walkByHand(database(), walker, { wizardKey: key })).rejects.toThrow(NotFound);
});

test("nobody walks without being somebody, and a guest only where no account is asked for", async () => {
  const start = (actor: Actor) =>
    database().withActor(testSurroundings(), actor, (ctx) => startWalk(ctx, { wizardKey: KEY }));
  await expect(start({ kind: "visitor" })).rejects.toThrow(Forbidden);
  await expect(start({ kind: "guest", userId: newId(), sessionId: newId() })).rejects.toThrow(Forbidden);
});

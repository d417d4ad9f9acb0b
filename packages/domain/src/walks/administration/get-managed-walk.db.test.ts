import { beforeAll, describe, expect, test } from "vitest";
import { NotFound, newId } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { type WalkByHand, walkByHand } from "../walking/walk-by-hand.fixture.ts";
import { getManagedWalk } from "./get-managed-walk.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const SECRET = "Nobody reads this name";
let administrator: Person;
let walker: Person;
let walk: WalkByHand;

beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
  walker = await buildPerson(database(), { name: "Wren Tide" });
  await publishDefinition(database(), festival("fest"));
  await publishDefinition(database(), festival("other"));
  walk = await walkByHand(database(), walker, { wizardKey: "fest" });
  await walk.submit("basics", {
    kind: { value: "indoor" },
    extras: { value: ["wifi"] },
    title: { value: "Midsummer" },
  });
  await walk.save("crew", "lead", { value: SECRET });
});

const get = (key = "fest", id = walk.id, who = administrator) =>
  database().withActor(testSurroundings(), who.actor, (ctx) => getManagedWalk(ctx, { key, id }), { readOnly: true });

describe("a walk as those see it who manage its wizard", () => {
  test("has its path and answers, with what is sensitive masked everywhere", async () => {
    const seen = await get();
    expect(seen.walk).toMatchObject({ person: { name: "Wren Tide" }, state: "open", step: "crew", total: "10.50" });
    expect(seen.steps.map(({ key, state }) => `${key} ${state}`)).toEqual(["basics done", "crew here"]);
    expect(seen.steps[0]?.answers.map(({ answer }) => answer)).toEqual([
      { value: "indoor", inputs: {} },
      { value: ["wifi"], inputs: {} },
      { value: "Midsummer", inputs: {} },
    ]);
    expect(seen.steps[1]?.answers).toMatchObject([{ key: "crew.lead", answer: "masked" }]);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  });

  test("tells what was answered aside when the path changes, and what happened, the latest first", async () => {
    await walk.submit("basics", { kind: { value: "outdoor" } });
    const seen = await get();
    expect(seen.steps.map(({ key, state }) => `${key} ${state}`)).toEqual([
      "basics done",
      "weather here",
      "crew aside",
    ]);
    const types = seen.timeline.map(({ type }) => type);
    expect(types.at(-1)).toBe("SESSION_STARTED");
    expect(types).toContain("STEP_COMPLETED");
    expect(seen.timeline.every(({ by }) => by === null)).toBe(true);
  });

  test("keeps its version when the wizard goes on without it", async () => {
    await publishDefinition(database(), { ...festival("fest"), name: "Plan it anew" });
    await system("update wizards set is_active = false, archived_at = now() where wizard_key = 'fest'");
    const seen = await get();
    expect([seen.walk.version, seen.cover.name]).toEqual([1, "Plan a festival"]);
    expect((await walk.opened()).version.number).toBe(1);
  });

  test("is not there for others, under another wizard, or once it is deleted", async () => {
    for (const id of [newId(), "nothing", "\0"]) await expect(get("fest", id)).rejects.toThrow(NotFound);
    await expect(get("other")).rejects.toThrow(NotFound);
    await expect(get("fest", walk.id, walker)).rejects.toThrow(NotFound);
    await system("update wizard_user_sessions set deleted_at = now() where session_id = $1", [walk.id]);
    await expect(get()).rejects.toThrow(NotFound);
  });
});

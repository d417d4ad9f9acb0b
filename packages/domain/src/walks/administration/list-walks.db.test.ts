import { beforeAll, describe, expect, test } from "vitest";
import { NotFound } from "../../kernel/index.ts";
import {
  type BuiltWizard,
  buildPerson,
  buildWalk,
  buildWizard,
  type Person,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import { listWalkIds } from "./list-walk-ids.ts";
import { listWalkKinds } from "./list-walk-kinds.ts";
import { ListWalksInput } from "./list-walks.input.ts";
import { listWalks } from "./list-walks.ts";
import { readWalkBatch } from "./read-walk-batch.ts";

const database = useTestDatabase();
const sql = (text: string, values: unknown[] = []) => database().as("superuser", null, text, values);
let administrator: Person;
let wizard: BuiltWizard;

const STATES = {
  open: "paused_at = null",
  paused: "paused_at = now()",
  abandoned: "abandoned_at = now()",
  completed: "is_completed = true, completed_at = now(), completion_time_minutes = 7",
} as const;

async function walkOf(name: string, change: string = STATES.open) {
  const person = await buildPerson(database(), {
    name,
    email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@quay.test`,
  });
  const walk = await buildWalk(database(), wizard, person);
  await sql(`update wizard_user_sessions set session_name = $2, ${change} where session_id = $1`, [
    walk.id,
    `${name}’s`,
  ]);
  return { ...walk, person };
}

beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN" });
  wizard = await buildWizard(database());
  const other = await buildWizard(database());
  await buildWalk(database(), other, administrator);
});

const list = (asked: Record<string, unknown>, as: Person = administrator) =>
  database().withActor(
    testSurroundings(),
    as.actor,
    (ctx) => listWalks(ctx, { key: wizard.key, ...ListWalksInput.parse(asked) }),
    { readOnly: true },
  );
const names = async (asked: Record<string, unknown>) => (await list(asked)).walks.map(({ name }) => name);

describe("the walks over a wizard", () => {
  test("are found by their walker, by name, address and ids, sign for sign", async () => {
    const wren = await walkOf("Wren 100% Tide");
    for (const words of ["0% ti", "WREN.TIDE@", wren.id, wren.person.id])
      expect(await names({ words })).toEqual(["Wren 100% Tide’s"]);
    for (const words of ["_ren", "\0", "w".repeat(300)]) expect(await names({ words })).toEqual([]);
    const [found] = (await list({ words: wren.id })).walks;
    expect(found).toMatchObject({
      person: { id: wren.person.id, email: "wren.tide@quay.test", isGuest: false },
      version: 1,
      state: "open",
      step: "Step",
      stepsAnswered: 1,
      steps: 2,
    });
  });

  test("are told apart by state, version and the step where they stand", async () => {
    for (const [state, change] of Object.entries(STATES)) await walkOf(`Filter ${state}`, change);
    for (const state of Object.keys(STATES))
      expect(await names({ words: "filter", state })).toEqual([`Filter ${state}’s`]);
    expect(await names({ words: "filter", step: "step_1" })).toHaveLength(3);
    expect(await names({ words: "filter", step: "step_0" })).toEqual([]);
    expect(await names({ words: "filter", version: "1" })).toHaveLength(4);
    expect(await names({ words: "filter", version: "2" })).toEqual([]);
    const [completed] = (await list({ words: "filter", state: "completed" })).walks;
    expect(completed).toMatchObject({ minutes: 7, step: null });
  });

  test("are sorted either way, and exported in the same order", async () => {
    for (const name of ["Sort b", "Sort a", "Sort c"]) await walkOf(name);
    const down = await names({ words: "sort", sort: "-name" });
    expect(down).toEqual(["Sort c’s", "Sort b’s", "Sort a’s"]);
    const exported = await database().withActor(testSurroundings(), administrator.actor, async (ctx) => {
      const ids = await listWalkIds(ctx, { key: wizard.key, words: "sort", sort: "-name" });
      return (await readWalkBatch(ctx, { ids })).map(({ name }) => name);
    });
    expect(exported).toEqual(down);
  });

  test("are without those that were deleted, and can be asked for by what there is", async () => {
    const gone = await walkOf("Gone");
    await sql("update wizard_user_sessions set deleted_at = now() where session_id = $1", [gone.id]);
    expect(await names({ words: gone.id })).toEqual([]);
    const kinds = await database().withActor(testSurroundings(), administrator.actor, (ctx) =>
      listWalkKinds(ctx, { key: wizard.key }),
    );
    expect(kinds).toEqual({
      versions: [1],
      steps: [
        { key: "step_0", name: "Step" },
        { key: "step_1", name: "Step" },
      ],
    });
  });

  test("are not there for anybody else, nor for a wizard that is not there", async () => {
    await expect(list({}, await buildPerson(database()))).rejects.toThrow(NotFound);
    const nowhere = (key: string) =>
      database().withActor(testSurroundings(), administrator.actor, (ctx) =>
        listWalks(ctx, { key, ...ListWalksInput.parse({}) }),
      );
    for (const key of ["nothing", "\0"]) await expect(nowhere(key)).rejects.toThrow(NotFound);
  });
});

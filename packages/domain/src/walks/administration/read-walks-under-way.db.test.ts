import { expect, test } from "vitest";
import { NotFound } from "../../kernel/index.ts";
import { buildPerson, buildWalk, buildWizard, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { readWalksUnderWay } from "./read-walks-under-way.ts";

const database = useTestDatabase();

test("walks under way are told by the version that they stay on and the step where they stand", async () => {
  const [author, walker] = [await buildPerson(database()), await buildPerson(database())];
  const wizard = await buildWizard(database(), { organizationId: author.organizationId });
  const sql = (text: string, values: unknown[]) => database().as("superuser", null, text, values);
  const under = (who = author) =>
    database().withActor(testSurroundings(), who.actor, (ctx) => readWalksUnderWay(ctx, { key: wizard.key }));
  expect(await under()).toEqual([]);

  const standing = async (change: string, values: unknown[] = []) => {
    const walk = await buildWalk(database(), wizard, walker);
    await sql(`update wizard_user_sessions set ${change} where session_id = $1`, [walk.id, ...values]);
  };
  const [first, second] = wizard.stepIds;
  await standing("current_step_id = $2", [first]);
  await standing("current_step_id = $2", [second]);
  await standing("current_step_id = $2, paused_at = now()", [second]);
  await standing("current_step_id = null");
  await standing("is_completed = true, completed_at = now()");
  await standing("abandoned_at = now()");
  await standing("deleted_at = now()");
  expect(await under()).toEqual([
    {
      version: 1,
      walks: 4,
      steps: [
        { name: "Step", walks: 1 },
        { name: "Step", walks: 2 },
        { name: null, walks: 1 },
      ],
    },
  ]);
  await expect(under(walker)).rejects.toThrow(NotFound);
});

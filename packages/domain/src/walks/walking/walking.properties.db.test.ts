import { check, evaluate } from "@boardwalk/engine";
import { arbitraryJourney, arbitrarySoundWizard, buildDefinition, walkOn } from "@boardwalk/engine/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { buildPerson, type Person, publishDefinition, useTestDatabase } from "../../testing/index.ts";
import { skipStep } from "./skip-step.ts";
import { unskipStep } from "./unskip-step.ts";
import { walkBesideEngine } from "./walk-beside-engine.fixture.ts";
import { walkByHand } from "./walk-by-hand.fixture.ts";

const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
});

test("a walk by these verbs is the engine's own walk, after every event of any walk over any wizard", async () => {
  let number = 0;
  const counts = { taken: 0, refused: 0, "no such verb": 0 };
  let completed = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryJourney(arbitrarySoundWizard()), async ({ wizard, taste, events }) => {
      number += 1;
      const definition = buildDefinition({ ...wizard, key: `random-${number}` });
      if (check(definition).some(({ severity }) => severity === "error")) return;
      const version = await publishDefinition(database(), definition);
      const walk = await walkByHand(database(), walker, { wizardKey: definition.key });
      const { token } = walk;
      const verbs = {
        skip: (step: string) => walk.as((ctx) => skipStep(ctx, { token, step })),
        unskip: (step: string) => walk.as((ctx) => unskipStep(ctx, { token, step })),
      };
      const { today } = (await walk.opened()).document;
      const beside = walkBesideEngine(walk, verbs, version, today);
      const person = {
        definition,
        evaluate: (answers: Parameters<typeof evaluate>[1]) => evaluate(version.program, answers),
        taste,
      };
      const onwards = walkOn(person, { today }).events;
      for (const event of [...events.slice(0, 4), ...onwards, ...events.slice(4)]) {
        counts[await beside.give(event)] += 1;
        const opened = await walk.opened();
        const state = evaluate(version.program, beside.document());
        expect(opened.evaluated, JSON.stringify(event)).toEqual(state);
        expect(opened.total).toBe(state.total);
        const { current_step_id } = await walk.row();
        expect(current_step_id).toBe(state.current === null ? null : version.keyRows[state.current]);
        if (state.complete) completed += 1;
      }
    }),
    { numRuns: 8, seed: 20_270_619, endOnFailure: true },
  );
  expect(counts.taken).toBeGreaterThan(40);
  expect(counts.refused).toBeGreaterThan(10);
  expect(completed).toBeGreaterThan(0);
});

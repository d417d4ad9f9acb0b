import { type Database, newId, newToken } from "../kernel/index.ts";
import { Selection, Walk } from "../walks/index.ts";
import type { Person } from "./build-person.ts";
import type { BuiltWizard } from "./build-wizard.ts";
import { testSurroundings } from "./test-surroundings.ts";

export interface BuiltWalk {
  readonly id: string;
  readonly token: string;
  /** The answer to the first step. */
  readonly selectionId: string;
}

/** A walk of the person's that has answered the first step and stands at the second. */
export async function buildWalk(
  database: Database,
  wizard: BuiltWizard,
  person: Pick<Person, "id">,
): Promise<BuiltWalk> {
  const [id, token, selectionId] = [newId(), newToken(), newId()];
  const [stepId, currentStepId] = wizard.stepIds;
  await database.withSystem(testSurroundings(), async ({ em }) => {
    em.persist(
      em.create(Walk, {
        id,
        token,
        wizardId: wizard.id,
        versionId: wizard.versionId,
        userId: person.id,
        name: "A walk",
        currentStepId,
        submitted: ["step_0"],
        startedOn: "2026-03-02",
      }),
    );
    em.persist(
      em.create(Selection, {
        id: selectionId,
        walkId: id,
        stepId,
        setId: wizard.setId,
        optionId: wizard.optionIds[0],
        stepKey: "step_0",
        setKey: "kind",
        optionKey: "option_0",
      }),
    );
  });
  return { id, token, selectionId };
}

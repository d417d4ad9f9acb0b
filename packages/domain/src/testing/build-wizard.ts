import { type Definition, serialize } from "@boardwalk/engine";
import { type Database, hashToken, newId } from "../kernel/index.ts";
import {
  importWizard,
  type PublishedVersion,
  publishWizard,
  readVersion,
  Wizard,
  WizardOption,
  WizardSet,
  WizardStep,
  WizardVersion,
} from "../wizards/index.ts";
import { testSurroundings } from "./test-surroundings.ts";

export interface WizardWish {
  /** Null for the platform's own. */
  readonly organizationId?: string | null;
  readonly published?: boolean;
  readonly isPublic?: boolean;
  readonly timezone?: string;
}

export interface BuiltWizard {
  readonly id: string;
  readonly key: string;
  readonly versionId: string;
  /** Two steps in order; the first asks which option, the second nothing. */
  readonly stepIds: readonly [string, string];
  readonly setId: string;
  readonly optionIds: readonly [string, string];
}

/** A small wizard with its first version, on offer unless it is wished otherwise. */
export async function buildWizard(database: Database, wish: WizardWish = {}): Promise<BuiltWizard> {
  const { organizationId = null, published = true, isPublic = true, timezone = "UTC" } = wish;
  const id = newId();
  const key = `wizard-${id}`.replaceAll("-", "").replace("wizard", "wizard-");
  const stepIds: [string, string] = [newId(), newId()];
  const optionIds: [string, string] = [newId(), newId()];
  const [versionId, setId] = [newId(), newId()];
  await database.withSystem(testSurroundings(), async ({ em, clock }) => {
    const live = published ? { publishedVersion: 1, publishedRevision: 0, publishedAt: clock.now() } : {};
    em.persist(em.create(Wizard, { id, organizationId, key, name: "Plan a festival", isPublic, timezone, ...live }));
    for (const [order, stepId] of stepIds.entries()) {
      em.persist(em.create(WizardStep, { id: stepId, wizardId: id, key: `step_${order}`, name: "Step", order }));
    }
    em.persist(em.create(WizardSet, { id: setId, stepId: stepIds[0], key: "kind", name: "Kind" }));
    for (const [order, optionId] of optionIds.entries()) {
      em.persist(em.create(WizardOption, { id: optionId, setId, key: `option_${order}`, label: "Option", order }));
    }
    em.persist(
      em.create(WizardVersion, {
        id: versionId,
        wizardId: id,
        number: 1,
        definition: {},
        program: {},
        keyRows: {},
        cover: { name: "Plan a festival" },
        stepCount: stepIds.length,
        definitionHash: hashToken(id),
      }),
    );
  });
  return { id, key, versionId, stepIds, setId, optionIds };
}

/** Imports and publishes a wizard as an author does; a second time under the same key it is the next version. */
export async function publishDefinition(
  database: Database,
  definition: Definition,
  wish: Pick<WizardWish, "organizationId"> = {},
): Promise<PublishedVersion> {
  return database.withSystem(testSurroundings(), async (ctx) => {
    const text = JSON.stringify(serialize(definition));
    const first = await importWizard(ctx, { text, ...wish });
    const imported = first.kind === "exists" ? await importWizard(ctx, { text, intoKey: definition.key }) : first;
    if (imported.kind !== "imported") throw new Error(`Not imported: ${JSON.stringify(imported)}`);
    const published = await publishWizard(ctx, { key: imported.key });
    if (published.kind !== "published") throw new Error(`Not published: ${JSON.stringify(published)}`);
    return readVersion(ctx, published.versionId);
  });
}

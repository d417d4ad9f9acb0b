import type { Definition } from "@boardwalk/engine";
import type { InferEntity } from "@mikro-orm/core";
import { type Ctx, partOfMemory, RecentlyUsed } from "../../kernel/index.ts";
import type { Wizard } from "../wizard.entity.ts";
import { wizardFields } from "../wizard-fields.ts";
import { readDraft } from "./read-draft.ts";

interface KeptDraft {
  /** Which edit it came of, and by which transaction: one that was rolled back leaves none that anybody meets again. */
  readonly stamp: string;
  readonly definition: Definition;
}

/** Steps, sets, options, rules and dependencies of all that one process keeps. */
const MOST_PARTS = 200_000;
const draftsIn = partOfMemory(() => new RecentlyUsed<KeptDraft>(MOST_PARTS));

/** A row of the log is written once, so the transaction that wrote it stays its own. */
export const EDIT_STAMP = "edit_id || ' ' || xmin::text";

/**
 * The draft of a wizard that the policies let the actor see, out of this process's memory where nobody has edited it since:
 * reading a large one takes longer than changing it. What stands in the wizard's own row is always that row's.
 */
export async function currentDraft(ctx: Ctx, wizard: InferEntity<typeof Wizard>): Promise<Definition> {
  const [newest] = await ctx.em.execute<{ stamp: string }[]>(
    `select ${EDIT_STAMP} as stamp from wizard_edits where wizard_id = ? order by revision desc limit 1`,
    [wizard.id],
  );
  const kept = draftsIn(ctx.memory).get(wizard.id);
  if (newest && kept?.stamp === newest.stamp) return { ...kept.definition, ...wizardFields(wizard) };
  const { definition } = await readDraft(ctx, wizard.id);
  if (newest) keepDraft(ctx, wizard.id, { stamp: newest.stamp, definition });
  return definition;
}

export function keepDraft(ctx: Ctx, wizardId: string, draft: KeptDraft): void {
  const { steps, flow, dependencies } = draft.definition;
  let parts = 1 + steps.length + flow.length + dependencies.length;
  for (const { sets } of steps) for (const { options } of sets) parts += 1 + options.length;
  draftsIn(ctx.memory).set(wizardId, draft, parts);
}

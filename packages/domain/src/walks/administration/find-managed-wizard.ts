import { type Ctx, NotFound } from "../../kernel/index.ts";
import { authoredBy, parseWizardState, requireAuthor, STATE_OF_ROW, type WizardState } from "../../wizards/index.ts";

export interface ManagedWizard {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly state: WizardState;
  /** The live one. */
  readonly version: number | null;
  /** Edits since it was published. */
  readonly edits: number;
}

/** A wizard for whoever may draw it; archived ones keep their walks. */
export async function findManagedWizard(ctx: Ctx, key: string): Promise<ManagedWizard> {
  const mine = authoredBy(await requireAuthor(ctx));
  const [wizard] = key.includes("\0")
    ? []
    : await ctx.em.execute<(Omit<ManagedWizard, "state"> & { state: string })[]>(
        `select w.wizard_id as id, w.wizard_key as key, w.wizard_name as name, ${STATE_OF_ROW} as state,
           w.published_version as version, w.draft_revision - coalesce(w.published_revision, 0) as edits
         from wizards w where w.wizard_key = ? and ${mine.text}`,
        [key, ...mine.values],
      );
  if (!wizard) throw new NotFound("There is no such wizard.");
  return { ...wizard, state: parseWizardState(wizard.state) };
}

import { type Ctx, userIdOf } from "../../kernel/index.ts";
import { presentSavedWalk, SAVED_WALK_COLUMNS } from "../saved/saved-walk-row.ts";
import type { SavedWalkView } from "../saved/saved-walk-view.ts";
import { findManagedWizard, type ManagedWizard } from "./find-managed-wizard.ts";

export interface PublicSavedWalks {
  readonly wizard: ManagedWizard;
  readonly saved: SavedWalkView[];
}

const AT_MOST = 500;

/** The walks over a wizard that people saved for everybody, the official ones first. What they saved for themselves is theirs. */
export async function listPublicSavedWalks(ctx: Ctx, { key }: { readonly key: string }): Promise<PublicSavedWalks> {
  const wizard = await findManagedWizard(ctx, key);
  const rows = await ctx.em.execute<unknown[]>(
    `select ${SAVED_WALK_COLUMNS} from wizard_session_templates t join wizards w on w.wizard_id = t.wizard_id
     where t.wizard_id = ? and t.is_public order by t.is_official desc, t.use_count desc, t.template_id limit ${AT_MOST}`,
    [userIdOf(ctx.actor), wizard.id],
  );
  return { wizard, saved: rows.map(presentSavedWalk) };
}

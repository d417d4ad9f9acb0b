import type { Ctx } from "../../kernel/index.ts";
import { findManagedWizard } from "./find-managed-wizard.ts";

export interface WalkKinds {
  readonly versions: number[];
  /** Those of the draft, also what was removed from it while somebody stands there. */
  readonly steps: { readonly key: string; readonly name: string }[];
}

/** What the walks over a wizard can be filtered by. */
export async function listWalkKinds(ctx: Ctx, { key }: { readonly key: string }): Promise<WalkKinds> {
  const wizard = await findManagedWizard(ctx, key);
  const versions = await ctx.em.execute<{ number: number }[]>(
    "select number from wizard_versions where wizard_id = ? order by number desc",
    [wizard.id],
  );
  const steps = await ctx.em.execute<{ key: string; name: string }[]>(
    `select step_key as key, step_name as name from wizard_steps t
     where wizard_id = ? and (removed_at is null or exists (
       select 1 from wizard_user_sessions s where s.current_step_id = t.step_id and not s.is_completed and s.deleted_at is null))
     order by removed_at is not null, step_order, step_key`,
    [wizard.id],
  );
  return { versions: versions.map(({ number }) => number), steps };
}

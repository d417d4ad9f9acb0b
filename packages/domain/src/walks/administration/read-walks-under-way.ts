import { z } from "zod";
import type { Ctx } from "../../kernel/index.ts";
import { findManagedWizard } from "./find-managed-wizard.ts";

const Row = z.object({ version: z.number(), step: z.string().nullable(), walks: z.number() });

/** How many walks stand where, on one version. */
export interface WalksOnVersion {
  readonly version: number;
  readonly walks: number;
  /** In the order of the draft, what is gone from it behind; null for those that have answered all and look it over. */
  readonly steps: readonly { readonly name: string | null; readonly walks: number }[];
}

/** The walks over a wizard that are neither done nor left, by the version that they stay on; the newest first. */
export async function readWalksUnderWay(ctx: Ctx, { key }: { readonly key: string }): Promise<WalksOnVersion[]> {
  const { id } = await findManagedWizard(ctx, key);
  const rows = await ctx.em.execute<unknown[]>(
    `select n.number as version, st.step_name as step, count(*)::int as walks
     from wizard_user_sessions s join wizard_versions n on n.version_id = s.version_id
       left join wizard_steps st on st.step_id = s.current_step_id
     where s.wizard_id = ? and not s.is_completed and s.abandoned_at is null and s.deleted_at is null
     group by n.number, st.step_id order by n.number desc, st.removed_at is not null, st.step_order nulls last`,
    [id],
  );
  const versions = new Map<
    number,
    { version: number; walks: number; steps: { name: string | null; walks: number }[] }
  >();
  for (const { version, step, walks } of rows.map((raw) => Row.parse(raw))) {
    const on = versions.get(version) ?? { version, walks: 0, steps: [] };
    on.walks += walks;
    on.steps.push({ name: step, walks });
    versions.set(version, on);
  }
  return [...versions.values()];
}

import type { Ctx } from "../../kernel/index.ts";
import type { DraftChanges } from "./draft-changes.ts";

const GONE_STEPS = "wizard_id = ? and removed_at is null and step_key in (select jsonb_array_elements_text(?::jsonb))";
const GONE_SETS = `removed_at is null and set_id in (select s.set_id
  from jsonb_to_recordset(?::jsonb) as g(step text, key text) join wizard_steps t on t.wizard_id = ? and t.step_key = g.step
    join wizard_option_sets s on s.step_id = t.step_id and s.set_key = g.key)`;
const GONE_OPTIONS = `removed_at is null and option_id in (select o.option_id
  from jsonb_to_recordset(?::jsonb) as g(step text, set text, key text) join wizard_steps t on t.wizard_id = ? and t.step_key = g.step
    join wizard_option_sets s on s.step_id = t.step_id and s.set_key = g.set
    join wizard_options o on o.set_id = s.set_id and o.option_key = g.key)`;

/** Rows that a published version names stay for the walks on it, out of the draft; what was never published is forgotten. */
export async function removeThings(
  ctx: Ctx,
  wizardId: string,
  { steps, sets, options }: DraftChanges["gone"],
): Promise<void> {
  if (steps.length + sets.length + options.length === 0) return;
  const published = await ctx.em.execute<unknown[]>("select 1 from wizard_versions where wizard_id = ? limit 1", [
    wizardId,
  ]);
  const take = async (table: string, where: string, values: readonly unknown[]) => {
    if (published.length === 0) await ctx.em.execute(`delete from ${table} where ${where}`, values);
    else
      await ctx.em.execute(`update ${table} set removed_at = ?, is_active = false where ${where}`, [
        ctx.clock.now(),
        ...values,
      ]);
  };
  // From below, since what a removed step holds is looked for by the step's key.
  if (options.length > 0) await take("wizard_options", GONE_OPTIONS, [JSON.stringify(options), wizardId]);
  if (sets.length > 0) await take("wizard_option_sets", GONE_SETS, [JSON.stringify(sets), wizardId]);
  if (steps.length > 0) await take("wizard_steps", GONE_STEPS, [wizardId, JSON.stringify(steps)]);
}

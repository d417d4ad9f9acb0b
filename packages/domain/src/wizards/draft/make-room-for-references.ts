import type { Ctx } from "../../kernel/index.ts";
import type { DraftChanges, Splice } from "./draft-changes.ts";

const TARGETS = [
  [
    "wizard_set_dependencies",
    "set_id in (select s.set_id from wizard_option_sets s join wizard_steps t using (step_id) where t.wizard_id = ?)",
  ],
  [
    "wizard_option_dependencies",
    `option_id in (select o.option_id from wizard_options o join wizard_option_sets s using (set_id)
       join wizard_steps t using (step_id) where t.wizard_id = ?)`,
  ],
] as const;

/** Takes out the rows that give way, and moves those behind to where they will stand. Before what they name is removed. */
export async function makeRoomForReferences(
  ctx: Ctx,
  wizardId: string,
  { rules, dependencies }: Pick<DraftChanges, "rules" | "dependencies">,
): Promise<void> {
  const { ends: rulesEnd, by: rulesBy } = shiftOf(rules);
  if (rules.gone > 0) {
    const gone = "delete from wizard_flow_rules where wizard_id = ? and rule_order >= ? and rule_order < ?";
    await ctx.em.execute(gone, [wizardId, rules.from, rulesEnd]);
  }
  if (rulesBy !== 0) {
    const moved = "update wizard_flow_rules set rule_order = rule_order + ? where wizard_id = ? and rule_order >= ?";
    await ctx.em.execute(moved, [rulesBy, wizardId, rulesEnd]);
  }
  const { ends, by } = shiftOf(dependencies);
  for (const [table, ofWizard] of TARGETS) {
    if (dependencies.gone > 0) {
      const gone = `delete from ${table} where dependency_order >= ? and dependency_order < ? and ${ofWizard}`;
      await ctx.em.execute(gone, [dependencies.from, ends, wizardId]);
    }
    if (by !== 0) {
      const moved = `update ${table} set dependency_order = dependency_order + ? where dependency_order >= ? and ${ofWizard}`;
      await ctx.em.execute(moved, [by, ends, wizardId]);
    }
  }
}

function shiftOf({ from, gone, come }: Splice<unknown>) {
  return { ends: from + gone, by: come.length - gone };
}

import { type Ctx, recordAudit } from "../kernel/index.ts";
import { lockWizards } from "./lock-wizards.ts";

/** Takes wizards back from the archive, as they were: what was on offer is on offer again. */
export async function unarchiveWizards(ctx: Ctx, { keys }: { readonly keys: readonly string[] }): Promise<string[]> {
  const wizards = (await lockWizards(ctx, keys)).filter(({ archivedAt }) => archivedAt != null);
  for (const wizard of wizards) {
    ctx.em.assign(wizard, { archivedAt: null });
    recordAudit(ctx, {
      action: "wizard.unarchived",
      target: { type: "wizard", id: wizard.id },
      after: { key: wizard.key, name: wizard.name },
    });
  }
  await ctx.em.flush();
  return wizards.map(({ key }) => key);
}

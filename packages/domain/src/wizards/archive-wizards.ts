import { type Ctx, recordAudit } from "../kernel/index.ts";
import { lockWizards } from "./lock-wizards.ts";
import { tellOfWizard } from "./tell-of-wizard.ts";

/** Takes wizards off the front page and out of the list. Walks under way go on, and nothing is lost. Tells how many it were. */
export async function archiveWizards(ctx: Ctx, { keys }: { readonly keys: readonly string[] }): Promise<string[]> {
  const wizards = (await lockWizards(ctx, keys)).filter(({ archivedAt }) => archivedAt == null);
  for (const wizard of wizards) {
    ctx.em.assign(wizard, { archivedAt: ctx.clock.now() });
    recordAudit(ctx, {
      action: "wizard.archived",
      target: { type: "wizard", id: wizard.id },
      after: { key: wizard.key, name: wizard.name },
    });
  }
  await ctx.em.flush();
  for (const wizard of wizards) await tellOfWizard(ctx, "wizard.archived", wizard);
  return wizards.map(({ key }) => key);
}

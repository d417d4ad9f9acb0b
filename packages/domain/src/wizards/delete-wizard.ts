import { requireRecentProof } from "../identity/index.ts";
import { type Ctx, Invalid, recordAudit } from "../kernel/index.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";
import { whatGoesWithWizard } from "./what-goes-with-wizard.ts";

/** Deletes a wizard for good, with its versions, every walk over it, its shares and saved walks. Its key is typed, as a word that nobody types by chance. */
export async function deleteWizard(
  ctx: Ctx,
  { key, typed }: { readonly key: string; readonly typed: string },
): Promise<{ readonly name: string }> {
  const wizard = await findWizardToChange(ctx, key);
  if (typed.trim() !== wizard.key) throw new Invalid({ typed: [`Type ${wizard.key} to delete it.`] });
  await requireRecentProof(ctx);
  const { id, name, organizationId = null } = wizard;
  const lost = await whatGoesWithWizard(ctx, id);
  recordAudit(ctx, {
    action: "wizard.deleted",
    target: { type: "wizard", id },
    before: { key, name, organizationId, ...lost },
  });
  ctx.em.remove(wizard);
  await ctx.em.flush();
  return { name };
}

import { parse } from "@boardwalk/engine";
import { type Ctx, recordAudit } from "../kernel/index.ts";
import { beginDraft } from "./draft/begin-draft.ts";
import { freeWizardKey } from "./free-wizard-key.ts";
import { requireOwner } from "./require-owner.ts";

const UNTITLED = { key: "untitled-wizard", name: "Untitled wizard" };

/** Begins a wizard with nothing in it; its name comes when there is something to name. Tells its key. */
export async function createWizard(
  ctx: Ctx,
  { organizationId }: { readonly organizationId: string | null },
): Promise<string> {
  await requireOwner(ctx, organizationId);
  const key = await freeWizardKey(ctx, UNTITLED.key);
  const parsed = parse({ format: "boardwalk.wizard/1", ...UNTITLED, key, steps: [] });
  if (!parsed.ok) throw new Error(`Nothing is no wizard: ${parsed.errors[0]?.message}`);
  const { definition } = parsed;
  const { wizardId } = await beginDraft(ctx, { definition, organizationId, summary: "Began the wizard" });
  const after = { key, name: definition.name };
  recordAudit(ctx, { action: "wizard.created", target: { type: "wizard", id: wizardId }, after });
  await ctx.em.flush();
  return key;
}

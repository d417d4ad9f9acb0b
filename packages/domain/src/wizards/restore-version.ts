import { type Ctx, recordAudit } from "../kernel/index.ts";
import { draftHash } from "./draft/draft-hash.ts";
import { readDraft } from "./draft/read-draft.ts";
import { replaceDraft } from "./draft/replace-draft.ts";
import { findDefinition } from "./find-definition.ts";
import { findWizardToChange } from "./find-wizard-to-change.ts";

/** Makes a version the draft again; what holds at once stays as it is. `same` where the draft says the same already. */
export async function restoreVersion(
  ctx: Ctx,
  { key, number }: { readonly key: string; readonly number: number },
): Promise<"restored" | "same"> {
  const wizard = await findWizardToChange(ctx, key);
  const version = await findDefinition(ctx, wizard.id, number);
  const draft = (await readDraft(ctx, wizard.id)).definition;
  if (draftHash(draft) === draftHash({ ...version, key: draft.key })) return "same";
  const { allowSaveProgress, allowTemplates, requireLogin, isPublic, isFeatured } = draft.settings;
  const live = { allowSaveProgress, allowTemplates, requireLogin, isPublic, isFeatured };
  const definition = { ...version, key: draft.key, settings: { ...version.settings, ...live } };
  const summary = `Restored version ${number}`;
  const revision = await replaceDraft(ctx, { wizard, definition, because: "restore", summary });
  recordAudit(ctx, {
    action: "wizard.version-restored",
    target: { type: "wizard", id: wizard.id },
    after: { key, name: definition.name, number, revision },
  });
  await ctx.em.flush();
  return "restored";
}

import type { Definition } from "@boardwalk/engine";
import { type Ctx, NotFound, recordAudit } from "../kernel/index.ts";
import { beginDraft } from "./draft/begin-draft.ts";
import { readDraft } from "./draft/read-draft.ts";
import { findWizard } from "./find-wizard.ts";
import { freeWizardKey } from "./free-wizard-key.ts";

const LONGEST_NAME = 200;
const MOST_AT_ONCE = 50;

/** Begins a wizard of each draft as it stands, which belongs to whom the first one does. Tells the keys of the copies. */
export async function copyWizards(ctx: Ctx, { keys }: { readonly keys: readonly string[] }): Promise<string[]> {
  const copies: string[] = [];
  for (const key of new Set(keys.slice(0, MOST_AT_ONCE))) {
    const wizard = await findWizard(ctx, key);
    const { definition } = await readDraft(ctx, wizard.id);
    const copy = copyOf(definition, await freeWizardKey(ctx, `copy-of-${key}`));
    const organizationId = wizard.organizationId ?? null;
    const summary = `Copied ${definition.name}`;
    const { wizardId } = await beginDraft(ctx, { definition: copy, organizationId, summary });
    const after = { key: copy.key, name: copy.name, of: key };
    recordAudit(ctx, { action: "wizard.copied", target: { type: "wizard", id: wizardId }, after });
    await ctx.em.flush();
    copies.push(copy.key);
  }
  if (copies.length === 0) throw new NotFound("There is no such wizard.");
  return copies;
}

/** It comes first nowhere: that was said of the other one. */
function copyOf(definition: Definition, key: string): Definition {
  const signs = [...`Copy of ${definition.name}`];
  while (signs.join("").length > LONGEST_NAME) signs.pop();
  const name = signs.join("");
  return { ...definition, key, name, settings: { ...definition.settings, isFeatured: false } };
}

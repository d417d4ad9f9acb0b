import { type Definition, describeChange, difference } from "@boardwalk/engine";
import type { Ctx } from "../kernel/index.ts";
import { readDraft } from "./draft/read-draft.ts";
import { findWizard } from "./find-wizard.ts";

const MOST_SENTENCES = 100;

/** What putting another definition in the place of a wizard's draft would change, a sentence each. */
export async function compareDraft(
  ctx: Ctx,
  { key, definition }: { readonly key: string; readonly definition: Definition },
): Promise<string[]> {
  const { id } = await findWizard(ctx, key);
  const draft = (await readDraft(ctx, id)).definition;
  return difference(draft, { ...definition, key })
    .changes.slice(0, MOST_SENTENCES)
    .map(describeChange);
}

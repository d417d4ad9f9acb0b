import type { Definition } from "@boardwalk/engine";
import { type Ctx, Unavailable } from "../../kernel/index.ts";
import { currentDraft } from "../draft/current-draft.ts";
import { findWizard } from "../find-wizard.ts";
import type { EditHistory, EditRequest } from "./edit.ts";
import { ownHistory } from "./own-edits.ts";
import { requireSameWizard } from "./require-same-wizard.ts";

export interface OpenedDraft {
  readonly definition: Definition;
  readonly revision: number;
  readonly history: EditHistory;
}

const MOST_TRIES = 5;

/** A draft to go on with, of one revision: nobody waits for whoever reads, so what was edited meanwhile is read once more. */
export async function openDraft(
  ctx: Ctx,
  { key, wizardId }: Pick<EditRequest, "key" | "wizardId">,
): Promise<OpenedDraft> {
  const wizard = await findWizard(ctx, key);
  requireSameWizard(wizard, wizardId);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const revision = wizard.draftRevision;
    const definition = await currentDraft(ctx, wizard);
    await ctx.em.refresh(wizard);
    if (wizard.draftRevision === revision) {
      return { definition, revision, history: await ownHistory(ctx, wizard.id, revision) };
    }
  }
  throw new Unavailable(1);
}

import type { Ctx } from "../../kernel/index.ts";
import { findWizard } from "../find-wizard.ts";
import type { Edit, EditHistory, EditRequest } from "./edit.ts";
import { missedEdits } from "./missed-edits.ts";
import { noteEditor } from "./note-editor.ts";
import { type OtherEditor, otherEditors } from "./other-editors.ts";
import { ownHistory } from "./own-edits.ts";
import { requireSameWizard } from "./require-same-wizard.ts";

export interface EditsRead {
  readonly revision: number;
  /** Null where the draft has to be loaded afresh. */
  readonly missed: readonly Edit[] | null;
  readonly history: EditHistory;
  readonly editors: readonly OtherEditor[];
}

export interface EditsWanted extends Pick<EditRequest, "key" | "wizardId"> {
  readonly since: number;
  readonly at: string | null;
}

const DOTTED = /^[a-z][a-z0-9_]{0,99}(\.[a-z][a-z0-9_]{0,99}){0,2}$/;

/** What was done to a draft since a revision, and who else has it open; notes that the actor has, with what in hand. */
export async function readEdits(ctx: Ctx, { key, wizardId, since, at }: EditsWanted): Promise<EditsRead> {
  const wizard = await findWizard(ctx, key);
  requireSameWizard(wizard, wizardId);
  await noteEditor(ctx, wizard.id, at !== null && DOTTED.test(at) ? at : null);
  const revision = wizard.draftRevision;
  // A draft that is younger here than there was put back by whoever runs the server.
  const missed = since > revision ? null : await missedEdits(ctx, wizard.id, { since, before: revision + 1 });
  return {
    revision,
    missed,
    history: await ownHistory(ctx, wizard.id),
    editors: await otherEditors(ctx, wizard.id),
  };
}

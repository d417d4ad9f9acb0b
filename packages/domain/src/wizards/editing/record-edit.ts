import type { Definition } from "@boardwalk/engine";
import type { EditCommand } from "@boardwalk/engine/editing";
import type { InferEntity } from "@mikro-orm/core";
import type { Ctx } from "../../kernel/index.ts";
import { authorId } from "../author-id.ts";
import { EDIT_STAMP, keepDraft } from "../draft/current-draft.ts";
import { writeDraft } from "../draft/write-draft.ts";
import type { Wizard } from "../wizard.entity.ts";
import { wizardColumns } from "../wizard-columns.ts";

export interface RecordedEdit {
  readonly id: string;
  /** Null where there was nothing. */
  readonly before: Definition | null;
  readonly after: Definition;
  readonly command: EditCommand;
  /** Null where there is nothing to go back to. */
  readonly inverse: EditCommand | null;
  readonly commandName: string;
  readonly undoes: number | null;
  readonly summary: string;
}

const EDIT = `insert into wizard_edits (edit_id, wizard_id, revision, actor_id, command_name, command, inverse, summary, undoes_revision, created_at)
  values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) returning ${EDIT_STAMP} as stamp`;

/** Makes a locked wizard's draft what came of an edit, and writes the edit down. */
export async function recordEdit(
  ctx: Ctx,
  wizard: InferEntity<typeof Wizard>,
  { id, before, after, command, inverse, commandName, undoes, summary }: RecordedEdit,
): Promise<{ revision: number; at: Date }> {
  const revision = wizard.draftRevision + 1;
  const at = ctx.clock.now();
  ctx.em.assign(wizard, { ...wizardColumns(after), key: after.key, draftRevision: revision });
  await writeDraft(ctx, { wizardId: wizard.id, before, after });
  const [written] = await ctx.em.execute<{ stamp: string }[]>(EDIT, [
    id,
    wizard.id,
    revision,
    authorId(ctx),
    commandName,
    JSON.stringify(command),
    inverse === null ? null : JSON.stringify(inverse),
    summary,
    undoes,
    at,
  ]);
  if (written) keepDraft(ctx, wizard.id, { stamp: written.stamp, definition: after });
  return { revision, at };
}

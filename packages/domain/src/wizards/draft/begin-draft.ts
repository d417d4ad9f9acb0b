import { type Definition, serialize } from "@boardwalk/engine";
import { type Ctx, newId } from "../../kernel/index.ts";
import { authorId } from "../author-id.ts";
import { recordEdit } from "../editing/record-edit.ts";
import { Wizard } from "../wizard.entity.ts";
import { wizardColumns } from "../wizard-columns.ts";

export interface BegunDraft {
  readonly definition: Definition;
  readonly organizationId: string | null;
  /** For the log of edits. */
  readonly summary: string;
}

/** Makes a wizard of a definition under a key that is free; the caller has asked whose it may be, and writes down what was done. */
export async function beginDraft(
  ctx: Ctx,
  { definition, organizationId, summary }: BegunDraft,
): Promise<{ wizardId: string; revision: number }> {
  const wizard = ctx.em.create(Wizard, {
    id: newId(),
    key: definition.key,
    organizationId,
    createdBy: authorId(ctx),
    ...wizardColumns(definition),
  });
  ctx.em.persist(wizard);
  const { revision } = await recordEdit(ctx, wizard, {
    id: newId(),
    before: null,
    after: definition,
    command: { name: "replace-draft", because: "import", document: serialize(definition) },
    inverse: null,
    commandName: "replace-draft",
    undoes: null,
    summary,
  });
  return { wizardId: wizard.id, revision };
}

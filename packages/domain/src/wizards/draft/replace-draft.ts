import { type Definition, type JsonValue, serialize } from "@boardwalk/engine";
import type { InferEntity } from "@mikro-orm/core";
import { type Ctx, newId } from "../../kernel/index.ts";
import { authorId } from "../author-id.ts";
import type { Wizard } from "../wizard.entity.ts";
import { wizardColumns } from "../wizard-columns.ts";
import { WizardEdit } from "../wizard-edit.entity.ts";
import { readDraft } from "./read-draft.ts";
import { writeDraft } from "./write-draft.ts";

export interface ReplaceDraftInput {
  readonly wizard: InferEntity<typeof Wizard>;
  readonly definition: Definition;
  readonly commandName: "import" | "restore";
  readonly command?: Readonly<Record<string, JsonValue>>;
}

/** Puts another draft in the place of a locked wizard's, and keeps the one before in the log of edits. */
export async function replaceDraft(ctx: Ctx, { wizard, definition, ...done }: ReplaceDraftInput): Promise<number> {
  const before = await readDraft(ctx, wizard.id);
  const revision = wizard.draftRevision + 1;
  ctx.em.assign(wizard, { ...wizardColumns(definition), draftRevision: revision });
  await writeDraft(ctx, { wizardId: wizard.id, before: before.definition, after: definition });
  ctx.em.persist(
    ctx.em.create(WizardEdit, {
      id: newId(),
      wizardId: wizard.id,
      revision,
      actorId: authorId(ctx),
      commandName: done.commandName,
      command: done.command ?? { document: serialize(definition) },
      summary: done.commandName,
      inverse: { document: serialize(before.definition) },
    }),
  );
  return revision;
}

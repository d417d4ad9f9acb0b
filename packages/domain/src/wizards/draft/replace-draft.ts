import { type Definition, serialize } from "@boardwalk/engine";
import type { InferEntity } from "@mikro-orm/core";
import { type Ctx, newId } from "../../kernel/index.ts";
import { applyEdit } from "../editing/apply-edit.ts";
import type { Wizard } from "../wizard.entity.ts";

export interface ReplaceDraftInput {
  readonly wizard: InferEntity<typeof Wizard>;
  /** Judged already. */
  readonly definition: Definition;
  readonly because: "import" | "restore";
  readonly summary: string;
}

/** Puts another draft in the place of a locked wizard's; its author takes that back like any other edit. */
export async function replaceDraft(
  ctx: Ctx,
  { wizard, definition, because, summary }: ReplaceDraftInput,
): Promise<number> {
  const command = { name: "replace-draft", because, document: serialize(definition) } as const;
  const done = await applyEdit(ctx, wizard, { id: newId(), command, since: wizard.draftRevision, summary });
  // The draft says so already.
  if (done.kind === "same") return wizard.draftRevision;
  if (done.kind !== "applied") throw new Error(`The draft of ${wizard.key} was not replaced: ${done.kind}`);
  return done.revision;
}

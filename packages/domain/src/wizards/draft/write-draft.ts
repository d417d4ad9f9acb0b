import type { Definition } from "@boardwalk/engine";
import type { Ctx } from "../../kernel/index.ts";
import { draftChanges } from "./draft-changes.ts";
import { makeRoomForReferences } from "./make-room-for-references.ts";
import { removeThings } from "./remove-things.ts";
import { writeReferences } from "./write-references.ts";
import { writeThings } from "./write-things.ts";

export interface WrittenDraft {
  readonly wizardId: string;
  /** What is there; null where nothing is. */
  readonly before: Definition | null;
  readonly after: Definition;
}

/** Makes a wizard's draft, which nobody else changes meanwhile, what the definition says below the wizard itself: only rows that differ are touched. */
export async function writeDraft(ctx: Ctx, { wizardId, before, after }: WrittenDraft): Promise<void> {
  // A wizard that is new has its row first.
  await ctx.em.flush();
  const changes = draftChanges(before, after);
  await makeRoomForReferences(ctx, wizardId, changes);
  await removeThings(ctx, wizardId, changes.gone);
  await writeThings(ctx, wizardId, changes);
  await writeReferences(ctx, wizardId, changes);
}

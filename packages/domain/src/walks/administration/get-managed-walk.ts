import { type Ctx, NotFound } from "../../kernel/index.ts";
import { readVersion } from "../../wizards/index.ts";
import { findManagedWizard } from "./find-managed-wizard.ts";
import { managedSteps } from "./managed-steps.ts";
import type { ManagedWalk } from "./managed-walk.ts";
import { readSharesOf } from "./read-shares-of.ts";
import { readTimeline } from "./read-timeline.ts";
import { readWalkBatch } from "./read-walk-batch.ts";
import { storedForManagers } from "./stored-for-managers.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One walk over a wizard for whoever administers: its path, its answers but the sensitive ones, what happened, and its shares. */
export async function getManagedWalk(
  ctx: Ctx,
  { key, id }: { readonly key: string; readonly id: string },
): Promise<ManagedWalk> {
  const wizard = await findManagedWizard(ctx, key);
  const [walk] = UUID.test(id) ? await readWalkBatch(ctx, { ids: [id], wizardId: wizard.id }) : [];
  if (walk === undefined) throw new NotFound("There is no such walk.");
  const stored = (await storedForManagers(ctx, [walk.id])).get(walk.id);
  if (stored === undefined) throw new NotFound("There is no such walk.");
  const version = await readVersion(ctx, stored.versionId);
  return {
    wizard,
    walk,
    cover: version.cover,
    storeUserData: stored.storeUserData,
    steps: managedSteps(ctx, version, stored, walk.state === "completed"),
    timeline: await readTimeline(ctx, walk.id),
    shares: await readSharesOf(ctx, walk.id),
  };
}

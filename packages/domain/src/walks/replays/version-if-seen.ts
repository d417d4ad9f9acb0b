import type { Ctx } from "../../kernel/index.ts";
import { type PublishedVersion, readVersion } from "../../wizards/index.ts";

/** A version by an id that a row of somebody else's may hold: only if the policies let the actor see it, whoever read it before. */
export async function versionIfSeen(ctx: Ctx, versionId: string): Promise<PublishedVersion | null> {
  const seen = await ctx.em.execute<unknown[]>("select 1 from wizard_versions where version_id = ?", [versionId]);
  return seen.length === 0 ? null : readVersion(ctx, versionId);
}

import type { Ctx } from "../../kernel/index.ts";
import { type PublishedVersion, readVersion } from "../../wizards/index.ts";

export interface OnOffer {
  readonly version: PublishedVersion;
  /** Guests do not walk it. */
  readonly requiresLogin: boolean;
}

/** What walks of a wizard begin on today; null where none can begin. */
export async function findOnOffer(ctx: Ctx, wizardId: string): Promise<OnOffer | null> {
  const [live] = await ctx.em.execute<{ id: string; login: boolean }[]>(
    `select v.version_id as id, w.require_login as login
     from wizards w join wizard_versions v on v.wizard_id = w.wizard_id and v.number = w.published_version
     where w.wizard_id = ? and w.is_active and w.is_public and w.archived_at is null`,
    [wizardId],
  );
  return live ? { version: await readVersion(ctx, live.id), requiresLogin: live.login } : null;
}

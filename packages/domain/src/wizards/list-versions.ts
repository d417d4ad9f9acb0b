import type { Ctx } from "../kernel/index.ts";
import { findWizard } from "./find-wizard.ts";

export interface VersionView {
  readonly id: string;
  readonly number: number;
  readonly notes: string | null;
  readonly stepCount: number;
  readonly publishedAt: Date;
  /** Null where it was published at the command line, or by somebody who is gone. */
  readonly publishedBy: string | null;
  /** What whoever starts now walks. */
  readonly isLive: boolean;
  /** Walks that began on it, and those of them that are neither done nor left. */
  readonly walks: number;
  readonly walksUnderWay: number;
}

interface Row extends Omit<VersionView, "publishedAt"> {
  readonly publishedMs: number;
}

/** Every version of a wizard, newest first. */
export async function listVersions(ctx: Ctx, { key }: { readonly key: string }): Promise<VersionView[]> {
  const wizard = await findWizard(ctx, key);
  const rows = await ctx.em.execute<Row[]>(
    `select v.version_id as id, v.number, v.notes, v.step_count as "stepCount", auth.author_name(v.wizard_id, v.published_by) as "publishedBy",
       v.number = w.published_version as "isLive", extract(epoch from v.published_at)::float8 * 1000 as "publishedMs",
       count(s.session_id)::int as walks,
       (count(s.session_id) filter (where not s.is_completed and s.abandoned_at is null))::int as "walksUnderWay"
     from wizard_versions v join wizards w using (wizard_id)
       left join wizard_user_sessions s on s.version_id = v.version_id and s.deleted_at is null
     where v.wizard_id = ? group by v.version_id, w.wizard_id order by v.number desc`,
    [wizard.id],
  );
  return rows.map(({ publishedMs, ...row }) => ({
    ...row,
    isLive: row.isLive ?? false,
    publishedAt: new Date(publishedMs),
  }));
}

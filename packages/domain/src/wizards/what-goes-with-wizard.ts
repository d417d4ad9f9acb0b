import type { Ctx } from "../kernel/index.ts";

/** What is lost with a wizard, in figures. */
export interface GoesWithWizard {
  readonly versions: number;
  readonly edits: number;
  /** Also those that their walkers deleted, which are figures by now. */
  readonly walks: number;
  readonly walksUnderWay: number;
  readonly people: number;
  readonly shares: number;
  readonly savedWalks: number;
  readonly files: number;
}

/** Counted of a wizard that its author has found. */
export async function whatGoesWithWizard(ctx: Ctx, wizardId: string): Promise<GoesWithWizard> {
  const [row] = await ctx.em.execute<GoesWithWizard[]>(
    `select (select count(*)::int from wizard_versions v where v.wizard_id = w.id) as versions,
       (select count(*)::int from wizard_edits e where e.wizard_id = w.id) as edits,
       (select count(*)::int from wizard_user_sessions s where s.wizard_id = w.id) as walks,
       (select count(*)::int from wizard_user_sessions s where s.wizard_id = w.id and not s.is_completed
         and s.abandoned_at is null and s.deleted_at is null) as "walksUnderWay",
       (select count(distinct s.user_id)::int from wizard_user_sessions s where s.wizard_id = w.id) as people,
       (select count(*)::int from wizard_session_shares h where h.wizard_id = w.id) as shares,
       (select count(*)::int from wizard_session_templates t where t.wizard_id = w.id) as "savedWalks",
       (select count(*)::int from files f join wizard_user_sessions s on s.session_id = f.walk_id
         where s.wizard_id = w.id) as files
     from (select ?::uuid as id) w`,
    [wizardId],
  );
  if (!row) throw new Error("A count always has a row.");
  return row;
}

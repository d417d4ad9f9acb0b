import { type Ctx, requireAdministrator } from "../kernel/index.ts";

/** A count of the last 24 hours and of the 24 before. */
export interface Counted {
  readonly now: number;
  readonly before: number;
}

export interface LastDay {
  /** Accounts that may sign in. */
  readonly people: number;
  /** Of them, those with a session that is alive. */
  readonly signedIn: number;
  readonly signIns: Counted;
  /** Also those for addresses that nobody has. */
  readonly refusals: Counted;
}

interface Row {
  readonly people: number;
  readonly signed_in: number;
  readonly sign_ins: number;
  readonly sign_ins_before: number;
  readonly refusals: number;
  readonly refusals_before: number;
}

/** How many came, and how many were turned away. */
export async function readLastDay(ctx: Ctx): Promise<LastDay> {
  requireAdministrator(ctx);
  const [row] = await ctx.em.execute<Row[]>(
    `with tries as (
       select success, created_at from login_history
         where event_type in ('login_success', 'login_failed') and created_at > now() - interval '48 hours'
       union all
       select false, created_at from audit_events
         where action = 'sign-in.refused' and created_at > now() - interval '48 hours'
     ), counted as (
       select success, created_at > now() - interval '24 hours' as is_late from tries
     )
     select
       (select count(*)::int from auth.users where is_active and not is_guest and erased_at is null) as people,
       (select count(distinct s.user_id)::int from user_sessions s join auth.users u on u.id = s.user_id
         where auth.session_alive(s, u.user_role)) as signed_in,
       count(*) filter (where success and is_late)::int as sign_ins,
       count(*) filter (where success and not is_late)::int as sign_ins_before,
       count(*) filter (where not success and is_late)::int as refusals,
       count(*) filter (where not success and not is_late)::int as refusals_before
     from counted`,
  );
  return {
    people: row?.people ?? 0,
    signedIn: row?.signed_in ?? 0,
    signIns: { now: row?.sign_ins ?? 0, before: row?.sign_ins_before ?? 0 },
    refusals: { now: row?.refusals ?? 0, before: row?.refusals_before ?? 0 },
  };
}

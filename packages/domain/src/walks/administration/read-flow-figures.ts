import type { Ctx } from "../../kernel/index.ts";
import { findManagedWizard } from "./find-managed-wizard.ts";
import type { FlowDays } from "./read-flow-figures.input.ts";

/** What the walks that began in the last days came to, step by step. Of each step: reached = went on + still there + left. */
export interface FlowFigures {
  readonly days: FlowDays;
  readonly walks: number;
  readonly done: number;
  /** By key; a step that no walk reached is not among them. */
  readonly steps: Readonly<Record<string, StepFigures>>;
  /** Between which steps they went on; `to` is null where they were handed in. */
  readonly ways: readonly { readonly from: string; readonly to: string | null; readonly walks: number }[];
}

export interface StepFigures {
  readonly reached: number;
  readonly stillThere: number;
  readonly left: number;
  /** Half of those who were done with it needed no longer. */
  readonly medianSeconds: number | null;
}

interface Row {
  readonly kind: "walks" | "way" | "stands" | "seconds";
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
  readonly left: number;
}

/** By the steps of the draft, whatever version a walk is on: a key that stays is the same step. */
export async function readFlowFigures(
  ctx: Ctx,
  { key, days }: { readonly key: string; readonly days: FlowDays },
): Promise<FlowFigures> {
  const wizard = await findManagedWizard(ctx, key);
  const since = new Date(ctx.clock.now().getTime() - days * 86_400_000);
  const rows = await ctx.em.execute<Row[]>(FIGURES, [wizard.id, since]);
  const ways = rows
    .filter(({ kind }) => kind === "way")
    .flatMap(({ from, to, count }) => (from === null ? [] : [{ from, to, walks: count }]));
  return {
    days,
    walks: rows.find(({ kind }) => kind === "walks")?.count ?? 0,
    done: ways.reduce((sum, { to, walks }) => (to === null ? sum + walks : sum), 0),
    steps: stepFigures(rows),
    ways,
  };
}

function stepFigures(rows: readonly Row[]): Record<string, StepFigures> {
  const steps = new Map<string, StepFigures>();
  const add = (key: string, more: Partial<StepFigures>) =>
    steps.set(key, { reached: 0, stillThere: 0, left: 0, medianSeconds: null, ...steps.get(key), ...more });
  for (const { kind, from, count, left } of rows) {
    if (from === null) continue;
    const reached = steps.get(from)?.reached ?? 0;
    if (kind === "way") add(from, { reached: reached + count });
    if (kind === "stands") add(from, { reached: reached + count, stillThere: count - left, left });
  }
  for (const { kind, from, count } of rows)
    if (kind === "seconds" && from !== null && steps.has(from)) add(from, { medianSeconds: count });
  return Object.fromEntries(steps);
}

// A walk went on from the step that it last said something of, and only where it went last: whoever goes back and takes
// another way has left the first one.
const FIGURES = `
  with walks as (
    select session_id, is_completed, abandoned_at, current_step_id from wizard_user_sessions
    where wizard_id = ? and started_at >= ? and deleted_at is null),
  log as (
    select l.session_id, l.activity_type as type, l.step_id, l.seconds,
      row_number() over (partition by l.session_id order by l.created_at, l.log_id) as place
    from walks join wizard_session_activity_log l using (session_id)
    where l.activity_type in ('STEP_ENTERED', 'STEP_COMPLETED', 'STEP_CHANGED', 'STEP_SKIPPED', 'SESSION_COMPLETED')),
  told as (
    select log.*, max(place) filter (where type in ('STEP_COMPLETED', 'STEP_CHANGED', 'STEP_SKIPPED'))
      over (partition by session_id order by place rows between unbounded preceding and 1 preceding) as said from log),
  moves as (
    select distinct on (t.session_id, s.step_id) t.session_id, s.step_id as "from",
      case t.type when 'STEP_ENTERED' then t.step_id end as "to"
    from told t join log s on s.session_id = t.session_id and s.place = t.said
    where t.type in ('STEP_ENTERED', 'SESSION_COMPLETED') and s.step_id is not null
      and (t.type = 'SESSION_COMPLETED' or (t.step_id is not null and t.step_id <> s.step_id))
    order by t.session_id, s.step_id, t.place desc),
  -- Where a walk still stands it has not gone on from.
  gone as (
    select m.* from moves m join walks w using (session_id)
    where w.is_completed or w.current_step_id is distinct from m."from"),
  figures as (
    select 'walks' as kind, null::uuid as "from", null::uuid as "to", count(*)::int as count, 0 as "left" from walks
    union all
    select 'way', "from", "to", count(*)::int, 0 from gone group by "from", "to"
    union all
    select 'stands', current_step_id, null, count(*)::int, (count(*) filter (where abandoned_at is not null))::int
      from walks where not is_completed and current_step_id is not null group by current_step_id
    union all
    select 'seconds', step_id, null, round(percentile_cont(0.5) within group (order by seconds))::int, 0
      from log where type = 'STEP_COMPLETED' and seconds is not null group by step_id)
  select f.kind, s.step_key as "from", t.step_key as "to", f.count, f."left"
  from figures f left join wizard_steps s on s.step_id = f."from" left join wizard_steps t on t.step_id = f."to"
  order by f.kind, s.step_order, t.step_order`;

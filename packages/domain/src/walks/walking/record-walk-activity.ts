import { type Ctx, newId } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";
import type { WalkActivityType } from "../walk-activity.entity.ts";

export interface WalkActivityEntry {
  readonly type: WalkActivityType;
  /** The row of the step that it is about. */
  readonly stepId?: string | null;
  readonly seconds?: number | null;
  readonly details?: Readonly<Record<string, unknown>> | null;
  /**
   * Written only where it says something new: `last`, unless the walk's last entry is the same about the same step;
   * `of-its-type`, unless its last entry of this type is.
   */
  readonly unless?: "last" | "of-its-type";
}

/** That the walk has come to its current step; told once in a row. */
export function enteredStep({ keyRows }: PublishedVersion, current: string | null): WalkActivityEntry[] {
  return current === null ? [] : [{ type: "STEP_ENTERED", stepId: keyRows[current] ?? null, unless: "of-its-type" }];
}

export interface WalkOfActivity {
  readonly id: string;
  readonly wizardId: string;
  readonly versionId: string;
}

/** Whose doing it is, and by which device. */
export interface WalkActivityBy {
  readonly userId: string;
  readonly deviceType: string | null;
}

/** The one place where the activity log is written, in the transaction of what happened. The database counts it at once. */
export async function recordWalkActivity(
  ctx: Pick<Ctx, "em">,
  walk: WalkOfActivity,
  by: WalkActivityBy,
  entries: readonly WalkActivityEntry[],
): Promise<void> {
  await recordWalksActivity(
    ctx,
    entries.map((entry) => ({ ...entry, walk, by })),
  );
}

/** The same of several walks, in one statement. */
export async function recordWalksActivity(
  ctx: Pick<Ctx, "em">,
  entries: readonly (WalkActivityEntry & { readonly walk: WalkOfActivity; readonly by: WalkActivityBy })[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ walk, by, type, stepId = null, seconds = null, details = null, unless = null }) => {
    return { id: newId(), walk, by, type, step: stepId, seconds, details, unless };
  });
  await ctx.em.execute(RECORD, [JSON.stringify(rows)]);
}

// By the statement's clock: it stands behind the walk's lock, so entries are in the order in which things happened.
const RECORD = `
  insert into wizard_session_activity_log
    (log_id, session_id, wizard_id, version_id, user_id, activity_type, step_id, seconds, device_type, activity_details, created_at)
  select r.id, (r.walk ->> 'id')::uuid, (r.walk ->> 'wizardId')::uuid, (r.walk ->> 'versionId')::uuid, (r."by" ->> 'userId')::uuid,
    r.type, r.step, r.seconds, r."by" ->> 'deviceType', r.details, statement_timestamp()
  from jsonb_to_recordset(?::text::jsonb)
    as r(id uuid, walk jsonb, "by" jsonb, type text, step uuid, seconds integer, details jsonb, unless text)
  where r.unless is null or not exists (
    select 1 from (
      select l.activity_type, l.step_id from wizard_session_activity_log l
      where l.session_id = (r.walk ->> 'id')::uuid and (r.unless = 'last' or l.activity_type = r.type)
      order by l.created_at desc, l.log_id desc limit 1) before
    where before.activity_type = r.type and before.step_id is not distinct from r.step)
  order by r.id`;

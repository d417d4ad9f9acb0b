import { v7 } from "uuid";
import type { Ctx } from "../../kernel/index.ts";
import type { WalkActivityEntry } from "../walking/record-walk-activity.ts";
import { insertRows } from "./insert-rows.ts";
import type { PastWalk } from "./past-walk.ts";

export interface PastEntry extends WalkActivityEntry {
  readonly walk: PastWalk;
  readonly at: Date;
}

/** Writes entries of the log, and with them what the database counts. */
export async function writePastLog(ctx: Ctx, entries: readonly PastEntry[]): Promise<void> {
  for (const round of roundsOf(entries)) await insertRows(ctx, LOG, round);
}

/**
 * The trigger that counts looks at what one person has on one wizard, and sees all rows of a statement at once. So in one
 * statement stands at most one entry that it counts for each of them, in the order of time.
 */
function roundsOf(entries: readonly PastEntry[]): unknown[][] {
  const rounds: unknown[][] = [];
  const counted = new Map<string, number>();
  const inOrder = [...entries].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const [seq, { walk, at, type, stepId = null, seconds = null, details = null }] of inOrder.entries()) {
    const whose = `${walk.userId} ${walk.version.wizardId}`;
    const isCounted = COUNTED.has(type);
    const place = counted.get(whose) ?? 0;
    if (isCounted) counted.set(whose, place + 1);
    const round = isCounted ? place : 0;
    while (rounds.length <= round) rounds.push([]);
    rounds[round]?.push({
      // In the order of time as every id is, also where the moment has passed.
      id: v7({ msecs: at.getTime(), seq }),
      walk: walk.id,
      wizard: walk.version.wizardId,
      version: walk.version.id,
      walker: walk.userId,
      device: walk.deviceType,
      type,
      step: stepId,
      seconds,
      details,
      at,
    });
  }
  return rounds;
}

/** As in migrations/0018-analytics.sql. */
const COUNTED: ReadonlySet<string> = new Set([
  "SESSION_STARTED",
  "SESSION_RESUMED",
  "SESSION_ABANDONED",
  "SESSION_COMPLETED",
]);

const LOG = `
  insert into wizard_session_activity_log (log_id, session_id, wizard_id, version_id, user_id, activity_type, step_id, seconds, device_type,
    activity_details, created_at)
  select r.id, r.walk, r.wizard, r.version, r.walker, r.type, r.step, r.seconds, r.device, r.details, r.at
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, walk uuid, wizard uuid, version uuid, walker uuid, type text, step uuid,
    seconds integer, device text, details jsonb, at timestamptz)
  order by r.at, r.id`;

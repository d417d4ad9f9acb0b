import { z } from "zod";
import { WALK_STATES } from "./list-walks.input.ts";
import { STATE_OF } from "./walks-where.ts";

const Row = z.object({
  id: z.string(),
  name: z.string(),
  userId: z.string(),
  personName: z.string().nullable(),
  email: z.string().nullable(),
  isGuest: z.boolean(),
  version: z.number(),
  state: z.enum(WALK_STATES),
  step: z.string().nullable(),
  stepsAnswered: z.coerce.number(),
  steps: z.number(),
  device: z.string().nullable(),
  total: z.string(),
  currency: z.string().nullable(),
  minutes: z.number().nullable(),
  startedMs: z.number(),
  changedMs: z.number(),
  completedMs: z.number().nullable(),
});

/** A walk as those see it who manage its wizard: whose it is and how far, and none of its answers. */
export interface WalkRow {
  readonly id: string;
  readonly name: string;
  /** Null for both where nothing is known of the walker but that they are one. */
  readonly person: {
    readonly id: string;
    readonly name: string | null;
    readonly email: string | null;
    readonly isGuest: boolean;
  };
  readonly version: number;
  readonly state: (typeof WALK_STATES)[number];
  /** The name of the step at which it stands. */
  readonly step: string | null;
  readonly stepsAnswered: number;
  readonly steps: number;
  readonly device: string | null;
  readonly total: string;
  /** Null where nothing in its version has a price. */
  readonly currency: string | null;
  readonly minutes: number | null;
  readonly startedAt: Date;
  readonly changedAt: Date;
  readonly completedAt: Date | null;
}

export const WALK_COLUMNS = `s.session_id as id, s.session_name as name, s.user_id as "userId", u.full_name as "personName", u.email,
  coalesce(u.is_guest, false) as "isGuest", n.number as version, ${STATE_OF} as state,
  case when not s.is_completed then st.step_name end as step, v.steps_completed as "stepsAnswered", v.total_steps as steps,
  s.device_type as device, s.total_price::text as total, n.cover ->> 'currency' as currency, s.completion_time_minutes as minutes,
  extract(epoch from s.started_at)::float8 * 1000 as "startedMs", extract(epoch from s.last_modified)::float8 * 1000 as "changedMs",
  extract(epoch from s.completed_at)::float8 * 1000 as "completedMs"`;

export function readWalkRow(raw: unknown): WalkRow {
  const { userId, personName, email, isGuest, startedMs, changedMs, completedMs, ...row } = Row.parse(raw);
  return {
    ...row,
    person: { id: userId, name: personName, email, isGuest },
    startedAt: new Date(startedMs),
    changedAt: new Date(changedMs),
    completedAt: completedMs === null ? null : new Date(completedMs),
  };
}

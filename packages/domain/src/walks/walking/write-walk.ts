import type { State } from "@boardwalk/engine";
import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { changesReplay, REPLAY_CHANGED } from "../replays/replay-changed.ts";
import { deviceOf } from "./device-of.ts";
import { entryOf } from "./entry-of.ts";
import { KEEP_SELECTIONS, KEEP_SKIPS } from "./kept-rows-sql.ts";
import type { LoadedWalk } from "./loaded-walk.ts";
import { recordWalkActivity, type WalkActivityEntry } from "./record-walk-activity.ts";
import { rowsOfAnswer } from "./rows-of-answer.ts";
import type { SetAnswer } from "./set-answer.ts";
import { skipRow } from "./skip-row.ts";
import { VISIT_MINUTES } from "./visit-minutes.ts";

export interface WalkChange {
  /** What is answered anew, by the set's dotted key. */
  readonly answers?: ReadonlyMap<string, SetAnswer>;
  readonly submitted?: readonly string[];
  readonly skip?: { readonly step: string; readonly reason: string | null };
  readonly unskip?: string;
  readonly exits?: Readonly<Record<string, string | null>>;
  /** What the walk comes to with all of this. */
  readonly state: State;
  /** The step that was looked at, and for how long: bounded by what the clock says. */
  readonly attention?: { readonly step: string; readonly seconds: number };
  readonly activity: readonly WalkActivityEntry[];
}

/** Writes what a request changed of a walk that it has locked: answers, skips, the walk's own row, then the log. Two statements. */
export async function writeWalk(ctx: Ctx, walk: LoadedWalk, change: WalkChange): Promise<{ revision: number }> {
  const { stored, version } = walk;
  const { answers = new Map<string, SetAnswer>(), state, attention } = change;
  const paid = attention ? boundedSeconds(walk, attention.seconds) : 0;
  const share = answers.size === 0 ? 0 : Math.floor(paid / answers.size);
  const kept = [...answers].flatMap(([key, answer]) => {
    const part = walk.parts.sets.get(key);
    if (!part) return [];
    const before = walk.answers.get(key)?.rows ?? [];
    const seconds = before.reduce((sum, row) => sum + (row.seconds ?? 0), share);
    return rowsOfAnswer(ctx.keys, { version, part, answer, seconds: seconds === 0 ? null : seconds, before });
  });
  const staying = new Set(kept.map(({ id }) => id));
  const gone = [...answers.keys()]
    .flatMap((key) => walk.answers.get(key)?.rows ?? [])
    .flatMap(({ id }) => (staying.has(id) ? [] : [id]));
  const seconds = attention && paid > 0 ? { [attention.step]: attentionOf(walk, attention) } : {};
  const metadata = { ...stored.metadata, seconds: { ...stored.metadata.seconds, ...seconds } };
  const deviceType = deviceOf(ctx);
  const skips = change.skip ? [skipRow(version, change.skip.step, change.skip.reason)] : [];
  const [written] = await ctx.em.execute<{ revision: number }[]>(WRITE, [
    stored.id,
    JSON.stringify(gone),
    JSON.stringify(kept),
    change.unskip ?? null,
    JSON.stringify(skips),
    changesReplay([...answers.keys()].flatMap((key) => walk.parts.sets.get(key)?.set ?? [])),
    state.current === null ? null : (version.keyRows[state.current] ?? null),
    JSON.stringify(change.submitted ?? stored.submitted),
    JSON.stringify(change.exits ?? stored.exits),
    state.total,
    deviceType,
    stored.savesProgress ? null : VISIT_MINUTES,
    JSON.stringify(metadata),
  ]);
  const wasAway = stored.pausedAt !== null || stored.abandonedAt !== null;
  const entries: WalkActivityEntry[] = wasAway
    ? [{ type: "SESSION_RESUMED" }, ...change.activity]
    : [...change.activity];
  await recordWalkActivity(ctx, stored, { userId: requireWalker(ctx).userId, deviceType }, entries);
  return { revision: written?.revision ?? stored.revision + 1 };
}

/** The attention that a step has had in all, with what its page reports now. */
export function attentionOf(walk: LoadedWalk, { step, seconds }: { step: string; seconds: number }): number {
  return (entryOf(walk.stored.metadata.seconds, step) ?? 0) + boundedSeconds(walk, seconds);
}

/** Attention is what a page reports, and never more than has passed since the walk was last written. */
function boundedSeconds({ stored }: LoadedWalk, seconds: number): number {
  const passed = Math.max(0, Math.floor(stored.now - stored.lastStepAt));
  return Math.min(Math.max(0, Math.floor(seconds)), passed);
}

/** That an answer of a step was changed which was done already; further changes in a row are the same change. */
export function changedStep({ version }: LoadedWalk, before: State, step: string): WalkActivityEntry[] {
  if (before.steps[step]?.done !== true) return [];
  return [{ type: "STEP_CHANGED", stepId: version.keyRows[step] ?? null, unless: "last" }];
}

// In one statement, since each is a round trip. All of it stands behind the walk's lock, so nobody else is at these rows.
const WRITE = `
  with w as (select ?::uuid as id),
  gone as (
    delete from wizard_user_selections a using w
    where a.session_id = w.id and a.selection_id in (select x::uuid from jsonb_array_elements_text(?::text::jsonb) x)),
  kept as (${KEEP_SELECTIONS}),
  unskipped as (delete from wizard_step_skips k using w where k.session_id = w.id and k.step_key = ?::text),
  skipped as (${KEEP_SKIPS}),
  ${REPLAY_CHANGED}
  update wizard_user_sessions s set current_step_id = ?::uuid,
    submitted = array(select jsonb_array_elements_text(?::text::jsonb)), exits = ?::text::jsonb, total_price = ?::numeric,
    device_type = ?::text, expires_at = statement_timestamp() + make_interval(mins => ?::integer), session_metadata = ?::text::jsonb,
    revision = s.revision + 1, last_modified = statement_timestamp(), last_step_at = statement_timestamp(),
    paused_at = null, abandoned_at = null
  from w where s.session_id = w.id
  returning s.revision`;

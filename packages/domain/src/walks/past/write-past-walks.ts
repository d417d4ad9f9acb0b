import { v7 } from "uuid";
import type { Ctx } from "../../kernel/index.ts";
import { keepAnswers } from "../replays/keep-answers.ts";
import { insertRows } from "./insert-rows.ts";
import type { Past } from "./past-walk.ts";
import { type RetracedWalk, retraceWalk } from "./retrace-walk.ts";
import { writePastLog } from "./write-past-log.ts";
import { writePastSaved } from "./write-past-saved.ts";
import { writePastShares } from "./write-past-shares.ts";

/**
 * Writes what happened before, in a few statements whatever there is of it: the same rows as the verbs would have written,
 * and the same figures, since the database counts them by its own trigger. Only for the system's own actor.
 */
export async function writePastWalks(ctx: Ctx, past: Past): Promise<void> {
  const retraced = new Map<string, RetracedWalk>();
  const saved = new Map(past.saved.map((one) => [one.id, one]));
  for (const walk of past.walks) {
    const { from } = walk;
    const origin = from && retraced.get(from.kind === "walk" ? from.id : (saved.get(from.id)?.walkId ?? ""));
    const brings = origin && (from?.kind === "saved" || from?.withData === true);
    const kept = brings ? keepAnswers(origin.walk.version, origin.document).kept : null;
    retraced.set(walk.id, retraceWalk(ctx.keys, walk, kept));
  }
  const all = [...retraced.values()];
  await insertRows(ctx, WALKS, all.map(walkRow));
  await insertRows(
    ctx,
    SELECTIONS,
    all.flatMap(({ walk, selections }) => selections.map((row) => ({ ...row, walk: walk.id }))),
  );
  await insertRows(
    ctx,
    SKIPS,
    all.flatMap(({ walk, skips }) => skips.map((row) => ({ ...row, walk: walk.id }))),
  );
  const saves = await writePastSaved(ctx, past, retraced);
  await insertRows(ctx, REPLAYS, all.flatMap(replayRow));
  const shares = await writePastShares(ctx, past.shares, retraced);
  const steps = all.flatMap(({ walk, log }) => log.map((entry) => ({ ...entry, walk })));
  await writePastLog(ctx, [...steps, ...saves, ...shares]);
}

function replayRow({ walk, isModified }: RetracedWalk) {
  const { from } = walk;
  if (from === null) return [];
  return [
    {
      id: v7({ msecs: walk.startedAt.getTime() }),
      walker: walk.userId,
      wizard: walk.version.wizardId,
      version: walk.version.id,
      saved: from.kind === "saved" ? from.id : null,
      original: from.kind === "walk" ? from.id : null,
      walk: walk.id,
      withData: from.kind === "saved" || from.withData,
      isModified,
      at: walk.startedAt,
    },
  ];
}

function walkRow(retraced: RetracedWalk) {
  const { walk, state, document } = retraced;
  const { version } = walk;
  return {
    id: walk.id,
    wizard: version.wizardId,
    version: version.id,
    walker: walk.userId,
    name: (walk.name || version.definition.name).slice(0, 255),
    token: walk.token,
    current: state.current === null ? null : (version.keyRows[state.current] ?? null),
    submitted: document.submitted,
    exits: document.exits,
    today: walk.startedOn,
    stores: walk.storeUserData,
    device: walk.deviceType,
    total: state.total,
    revision: retraced.revision,
    metadata: retraced.metadata,
    startedAt: walk.startedAt,
    lastModifiedAt: retraced.lastModifiedAt,
    lastStepAt: retraced.lastStepAt,
    pausedAt: retraced.pausedAt,
    abandonedAt: retraced.abandonedAt,
    expiresAt: retraced.expiresAt,
    completedAt: retraced.completedAt,
    minutes: retraced.completedAt && Math.round((retraced.completedAt.getTime() - walk.startedAt.getTime()) / 60_000),
  };
}

const WALKS = `
  insert into wizard_user_sessions (session_id, wizard_id, version_id, user_id, session_name, session_token, current_step_id, submitted,
    exits, started_on, store_user_data, device_type, total_price, revision, session_metadata, started_at, last_modified, last_step_at,
    paused_at, abandoned_at, expires_at, completed_at, is_completed, completion_time_minutes)
  select r.id, r.wizard, r.version, r.walker, r.name, r.token, r.current, array(select jsonb_array_elements_text(r.submitted)), r.exits,
    r.today, r.stores, r.device, r.total, r.revision, r.metadata, r."startedAt", r."lastModifiedAt", r."lastStepAt", r."pausedAt",
    r."abandonedAt", r."expiresAt", r."completedAt", r."completedAt" is not null, r.minutes
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, wizard uuid, version uuid, walker uuid, name text, token text, current uuid,
    submitted jsonb, exits jsonb, today date, stores boolean, device text, total numeric, revision integer, metadata jsonb,
    "startedAt" timestamptz, "lastModifiedAt" timestamptz, "lastStepAt" timestamptz, "pausedAt" timestamptz, "abandonedAt" timestamptz,
    "expiresAt" timestamptz, "completedAt" timestamptz, minutes integer)`;

const SELECTIONS = `
  insert into wizard_user_selections (selection_id, session_id, step_id, set_id, option_id, step_key, set_key, option_key, selected_value,
    additional_input, additional_input_encrypted, selected_at, selection_order, time_spent_seconds)
  select r.id, r.walk, r."stepId", r."setId", r."optionId", r.step, r.set, r.option, r.value, r.input, r.sealed, r.at, r."order", r.seconds
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, walk uuid, "stepId" uuid, "setId" uuid, "optionId" uuid, step text, set text,
    option text, value text, input jsonb, sealed text, at timestamptz, "order" integer, seconds integer)`;

const SKIPS = `
  insert into wizard_step_skips (skip_id, session_id, step_id, step_key, skip_reason, skipped_at)
  select r.id, r.walk, r."stepId", r.step, r.reason, r.at
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, walk uuid, "stepId" uuid, step text, reason text, at timestamptz)`;

const REPLAYS = `
  insert into wizard_session_replays (replay_id, user_id, wizard_id, version_id, template_id, original_session_id, new_session_id,
    replay_with_data, modifications_made, replayed_at)
  select r.id, r.walker, r.wizard, r.version, r.saved, r.original, r.walk, r."withData", r."isModified", r.at
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, walker uuid, wizard uuid, version uuid, saved uuid, original uuid, walk uuid,
    "withData" boolean, "isModified" boolean, at timestamptz)`;

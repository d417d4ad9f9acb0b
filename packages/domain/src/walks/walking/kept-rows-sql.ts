// Parts of statements that name the walk as `w.id`. Rows come as JSON, so that however many there are it is one statement.

/** Takes `SelectionRow`s; a row that stands there already is changed where it stands. */
export const KEEP_SELECTIONS = `
  insert into wizard_user_selections as a (selection_id, session_id, step_id, set_id, option_id, step_key, set_key, option_key,
    selected_value, additional_input, additional_input_encrypted, selected_at, selection_order, time_spent_seconds)
  select r.id, w.id, r."stepId", r."setId", r."optionId", r."step", r."set", r."option", r."value", r."input", r."sealed",
    statement_timestamp(), r."order", r."seconds"
  from w, jsonb_to_recordset(?::text::jsonb) as r(id uuid, "stepId" uuid, "setId" uuid, "optionId" uuid, "step" text, "set" text,
    "option" text, "value" text, "input" jsonb, "sealed" text, "order" integer, "seconds" integer)
  on conflict (selection_id) do update set selected_value = excluded.selected_value, additional_input = excluded.additional_input,
    additional_input_encrypted = excluded.additional_input_encrypted, selected_at = excluded.selected_at,
    selection_order = excluded.selection_order, time_spent_seconds = excluded.time_spent_seconds`;

/** Takes `SkipRow`s. */
export const KEEP_SKIPS = `
  insert into wizard_step_skips (skip_id, session_id, step_id, step_key, skip_reason, skipped_at)
  select r.id, w.id, r."stepId", r."step", r."reason", statement_timestamp()
  from w, jsonb_to_recordset(?::text::jsonb) as r(id uuid, "stepId" uuid, "step" text, "reason" text)
  on conflict on constraint unique_session_step_skip do nothing`;

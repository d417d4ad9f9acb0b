import { z } from "zod";
import type { Ctx } from "../../kernel/index.ts";
import { WalkMetadata } from "../walking/stored-walk.ts";

const Row = z.object({
  versionId: z.string(),
  submitted: z.array(z.string()),
  exits: z.record(z.string(), z.string().nullable()),
  startedOn: z.string(),
  storeUserData: z.boolean(),
  metadata: WalkMetadata,
  skipped: z.array(z.string()),
  selections: z.array(
    z.object({
      id: z.string(),
      step: z.string(),
      set: z.string(),
      option: z.string().nullable(),
      value: z.string().nullable(),
      input: z.record(z.string(), z.unknown()).nullable(),
      sealed: z.string().nullable(),
      seconds: z.number().nullable(),
    }),
  ),
});
export type StoredForManagers = z.output<typeof Row>;

/** What is stored of a walk that the policies show to those who manage its wizard; the caller has found it. */
export async function storedForManagers(ctx: Ctx, walkId: string): Promise<StoredForManagers> {
  const [row] = await ctx.em.execute<{ walk: string }[]>(
    `select jsonb_build_object('versionId', s.version_id, 'submitted', s.submitted, 'exits', s.exits, 'startedOn', s.started_on::text,
       'storeUserData', s.store_user_data, 'metadata', coalesce(s.session_metadata, '{}'::jsonb),
       'selections', (select coalesce(jsonb_agg(jsonb_build_object('id', a.selection_id, 'step', a.step_key, 'set', a.set_key,
           'option', a.option_key, 'value', a.selected_value, 'input', a.additional_input, 'sealed', a.additional_input_encrypted,
           'seconds', a.time_spent_seconds) order by a.selection_order, a.selection_id), '[]'::jsonb)
         from wizard_user_selections a where a.session_id = s.session_id),
       'skipped', (select coalesce(jsonb_agg(k.step_key order by k.skipped_at, k.skip_id), '[]'::jsonb)
         from wizard_step_skips k where k.session_id = s.session_id))::text as walk
     from wizard_user_sessions s where s.session_id = ?`,
    [walkId],
  );
  if (!row) throw new Error("A walk that was just found is not there.");
  return Row.parse(JSON.parse(row.walk));
}

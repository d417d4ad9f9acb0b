import { z } from "zod";
import type { Ctx } from "../../kernel/index.ts";
import { StoredSelection, WalkMetadata } from "../walking/stored-walk.ts";

const Row = z.object({
  versionId: z.string(),
  submitted: z.array(z.string()),
  exits: z.record(z.string(), z.string().nullable()),
  startedOn: z.string(),
  storeUserData: z.boolean(),
  metadata: WalkMetadata,
  skipped: z.array(z.string()),
  selections: z.array(StoredSelection),
});
export type StoredForManagers = z.output<typeof Row>;

/** What is stored of walks that the policies show to those who manage their wizard, by id; the caller has found them. */
export async function storedForManagers(
  ctx: Ctx,
  walkIds: readonly string[],
): Promise<ReadonlyMap<string, StoredForManagers>> {
  if (walkIds.length === 0) return new Map();
  const places = walkIds.map(() => "?").join(", ");
  const rows = await ctx.em.execute<{ id: string; walk: string }[]>(
    `select s.session_id as id,
       jsonb_build_object('versionId', s.version_id, 'submitted', s.submitted, 'exits', s.exits, 'startedOn', s.started_on::text,
       'storeUserData', s.store_user_data, 'metadata', coalesce(s.session_metadata, '{}'::jsonb),
       'selections', (select coalesce(jsonb_agg(jsonb_build_object('id', a.selection_id, 'step', a.step_key, 'set', a.set_key,
           'option', a.option_key, 'value', a.selected_value, 'input', a.additional_input, 'sealed', a.additional_input_encrypted,
           'seconds', a.time_spent_seconds) order by a.selection_order, a.selection_id), '[]'::jsonb)
         from wizard_user_selections a where a.session_id = s.session_id),
       'skipped', (select coalesce(jsonb_agg(k.step_key order by k.skipped_at, k.skip_id), '[]'::jsonb)
         from wizard_step_skips k where k.session_id = s.session_id))::text as walk
     from wizard_user_sessions s where s.session_id in (${places})`,
    [...walkIds],
  );
  return new Map(rows.map(({ id, walk }) => [id, Row.parse(JSON.parse(walk))]));
}

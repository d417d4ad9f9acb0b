import { z } from "zod";
import { readKeptAnswers } from "../replays/kept-answers.ts";
import type { SavedWalkView } from "./saved-walk-view.ts";

const Row = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  tags: z.string(),
  isPublic: z.boolean(),
  isOfficial: z.boolean(),
  useCount: z.number(),
  lastUsed: z.number().nullable(),
  created: z.number(),
  isOwn: z.boolean(),
  wizardKey: z.string(),
  wizardName: z.string(),
  canStart: z.boolean(),
  config: z.string(),
});

/** To select from `wizard_session_templates t join wizards w`; the one parameter is the actor. */
export const SAVED_WALK_COLUMNS = `t.template_id as id, t.template_name as name, t.template_description as description,
  coalesce(t.tags, '[]'::jsonb)::text as tags, t.is_public as "isPublic", t.is_official as "isOfficial", t.use_count as "useCount",
  extract(epoch from t.last_used_at)::float8 as "lastUsed", extract(epoch from t.created_at)::float8 as created,
  coalesce(t.user_id = ?::uuid, false) as "isOwn", w.wizard_key as "wizardKey",
  coalesce((select v.cover ->> 'name' from wizard_versions v where v.wizard_id = w.wizard_id and v.number = w.published_version), w.wizard_name) as "wizardName",
  (w.published_version is not null and w.is_active and w.is_public and w.archived_at is null and w.allow_templates) as "canStart",
  t.config_json::text as config`;

export function presentSavedWalk(stored: unknown): SavedWalkView {
  const { tags, lastUsed, created, config, ...row } = Row.parse(stored);
  return {
    ...row,
    tags: z.array(z.string()).catch([]).parse(JSON.parse(tags)),
    lastUsedAt: lastUsed === null ? null : new Date(lastUsed * 1000),
    createdAt: new Date(created * 1000),
    answered: Object.keys(readKeptAnswers(JSON.parse(config)).answers).length,
  };
}

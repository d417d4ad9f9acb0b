import type { Ctx } from "../../kernel/index.ts";
import { keepAnswers } from "../replays/keep-answers.ts";
import { writeKeptAnswers } from "../replays/kept-answers.ts";
import { summaryOf } from "../saved/summary-of.ts";
import { insertRows } from "./insert-rows.ts";
import type { Past } from "./past-walk.ts";
import type { RetracedWalk } from "./retrace-walk.ts";
import type { PastEntry } from "./write-past-log.ts";

/** Writes what was saved of walks, with how often it was begun from; what the log is to say of it is handed back. */
export async function writePastSaved(
  ctx: Ctx,
  { saved, walks }: Past,
  retraced: ReadonlyMap<string, RetracedWalk>,
): Promise<PastEntry[]> {
  const made = saved.flatMap((one) => {
    const origin = retraced.get(one.walkId);
    if (!origin) return [];
    const { walk, document } = origin;
    const { kept } = keepAnswers(walk.version, document);
    const uses = walks
      .filter(({ from }) => from?.kind === "saved" && from.id === one.id)
      .map(({ startedAt }) => startedAt);
    const row = {
      ...one,
      wizard: walk.version.wizardId,
      version: walk.version.id,
      walker: walk.userId,
      config: writeKeptAnswers(kept),
      summary: summaryOf(walk.version.definition, kept),
      uses: uses.length,
      lastUsedAt: uses.at(-1) ?? null,
    };
    const details = { savedWalkId: one.id };
    return [{ row, entry: { walk, at: one.at, type: "SESSION_SAVED_AS_TEMPLATE" as const, details } }];
  });
  await insertRows(
    ctx,
    SAVED,
    made.map(({ row }) => row),
  );
  await ctx.em.execute(MARK, [JSON.stringify(saved.map(({ walkId }) => walkId))]);
  return made.map(({ entry }) => entry);
}

const SAVED = `
  insert into wizard_session_templates (template_id, wizard_id, version_id, original_session_id, user_id, template_name, template_description,
    config_json, config_summary, is_public, is_official, use_count, last_used_at, tags, created_at, updated_at)
  select r.id, r.wizard, r.version, r."walkId", r.walker, r.name, r.description, r.config, r.summary, r."isPublic", r."isOfficial", r.uses,
    r."lastUsedAt", r.tags, r.at, r.at
  from jsonb_to_recordset(?::text::jsonb) as r(id uuid, wizard uuid, version uuid, "walkId" uuid, walker uuid, name text, description text,
    config jsonb, summary text, "isPublic" boolean, "isOfficial" boolean, uses integer, "lastUsedAt" timestamptz, tags jsonb,
    at timestamptz)`;

const MARK = `update wizard_user_sessions set is_template = true
  where session_id in (select x::uuid from jsonb_array_elements_text(?::text::jsonb) x)`;

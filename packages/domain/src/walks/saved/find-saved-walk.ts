import { type Ctx, NotFound, userIdOf } from "../../kernel/index.ts";
import { type KeptAnswers, readKeptAnswers } from "../replays/kept-answers.ts";
import { isSavedWalkId } from "./is-saved-walk-id.ts";
import { presentSavedWalk, SAVED_WALK_COLUMNS } from "./saved-walk-row.ts";
import type { SavedWalkView } from "./saved-walk-view.ts";

export interface FoundSavedWalk {
  readonly view: SavedWalkView;
  readonly kept: KeptAnswers;
  /** The version that it was answered on. */
  readonly versionId: string;
  readonly wizardId: string;
}

/** One's own, or one that everybody sees; any other is not there. */
export async function findSavedWalk(ctx: Ctx, { id }: { id: string }): Promise<FoundSavedWalk> {
  const userId = userIdOf(ctx.actor);
  const [row] = isSavedWalkId(id)
    ? await ctx.em.execute<{ config: string; versionId: string; wizardId: string }[]>(
        `select ${SAVED_WALK_COLUMNS}, t.version_id as "versionId", t.wizard_id as "wizardId"
         from wizard_session_templates t join wizards w on w.wizard_id = t.wizard_id
         where t.template_id = ? and (t.user_id = ?::uuid or t.is_public)`,
        [userId, id, userId],
      )
    : [];
  if (!row) throw new NotFound("There is no such saved walk.");
  const { versionId, wizardId, config } = row;
  return { view: presentSavedWalk(row), kept: readKeptAnswers(JSON.parse(config)), versionId, wizardId };
}

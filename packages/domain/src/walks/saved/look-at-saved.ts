import type { Ctx } from "../../kernel/index.ts";
import { fitToday, type Today } from "../replays/fit-today.ts";
import type { KeptAnswers } from "../replays/kept-answers.ts";
import { findSavedWalk } from "./find-saved-walk.ts";
import type { SavedWalkView } from "./saved-walk-view.ts";

/** A saved walk with its answers, before a walk begins from it. */
export interface SavedWalkAhead {
  readonly view: SavedWalkView;
  readonly kept: KeptAnswers;
  /** Null where no walk can begin. */
  readonly today: Today | null;
}

export async function lookAtSaved(ctx: Ctx, { id }: { id: string }): Promise<SavedWalkAhead> {
  const { view, kept, wizardId, versionId } = await findSavedWalk(ctx, { id });
  return { view, kept, today: await fitToday(ctx, { wizardId, versionId, kept }) };
}

import { type Ctx, NotFound } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";
import { openWalk } from "../walking/open-walk.ts";
import { fitToday, type Today } from "./fit-today.ts";
import { keepAnswers } from "./keep-answers.ts";
import type { KeptAnswers } from "./kept-answers.ts";

/** One's own walk, before it is done again. */
export interface ReplayAhead {
  readonly name: string;
  readonly version: PublishedVersion;
  readonly isCompleted: boolean;
  /** Whether its wizard lets it be saved. */
  readonly maySave: boolean;
  readonly kept: KeptAnswers;
  /** Answered then with files or what is sensitive, by `step.set`. */
  readonly askedAgain: readonly string[];
  /** Null where no walk can begin. */
  readonly today: Today | null;
}

export async function lookAtReplay(ctx: Ctx, { token }: { token: string }): Promise<ReplayAhead> {
  const walk = await openWalk(ctx, { token });
  if (!walk.isOwn) throw new NotFound("There is no such walk.");
  const { kept, askedAgain } = keepAnswers(walk.version, walk.document, walk.evaluated);
  return {
    name: walk.name,
    version: walk.version,
    isCompleted: walk.state === "completed",
    maySave: walk.may.save,
    kept,
    askedAgain,
    today: await fitToday(ctx, { wizardId: walk.version.wizardId, versionId: walk.version.id, kept }),
  };
}

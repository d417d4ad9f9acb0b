import { type Ctx, NotFound } from "../../kernel/index.ts";
import { openWalk } from "../walking/open-walk.ts";
import { keepAnswers } from "./keep-answers.ts";
import { type StartedAgain, startAgain } from "./start-again.ts";

export interface ReplayWalkInput {
  readonly token: string;
  readonly withData: boolean;
  readonly press?: string | undefined;
}

/** One's own walk once more, on the version of today, with its answers or with none. */
export async function replayWalk(ctx: Ctx, { token, withData, press }: ReplayWalkInput): Promise<StartedAgain> {
  const walk = await openWalk(ctx, { token });
  if (!walk.isOwn) throw new NotFound("There is no such walk.");
  return startAgain(ctx, {
    wizardId: walk.version.wizardId,
    name: walk.name,
    storeUserData: walk.storeUserData,
    kept: withData ? keepAnswers(walk.version, walk.document, walk.evaluated).kept : null,
    press,
    from: { walkId: walk.id },
  });
}

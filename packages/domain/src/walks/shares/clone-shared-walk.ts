import { type Ctx, Forbidden } from "../../kernel/index.ts";
import { keepAnswers } from "../replays/keep-answers.ts";
import { type StartedAgain, startAgain } from "../replays/start-again.ts";
import { openWalk } from "../walking/open-walk.ts";
import { readSharedWalk } from "./read-shared-walk.ts";

/** A walk of the actor's own made of one that is shared with them: with its answers where the link includes them, never with files or what is sensitive. */
export async function cloneSharedWalk(
  ctx: Ctx,
  { token, press }: { readonly token: string; readonly press?: string | undefined },
): Promise<StartedAgain> {
  const { share, walkToken } = await readSharedWalk(ctx, { token });
  if (share.may === "view") throw new Forbidden("This link is to look at the walk alone.");
  const walk = await openWalk(ctx, { token: walkToken });
  return startAgain(ctx, {
    wizardId: walk.version.wizardId,
    name: walk.name,
    kept: share.withAnswers ? keepAnswers(walk.version, walk.document, walk.evaluated).kept : null,
    press,
    from: { walkId: walk.id },
  });
}

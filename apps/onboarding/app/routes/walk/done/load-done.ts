import { openWalk } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { walkView } from "../walk-view.ts";

/** What was handed in, and what can be done with it now. */
export async function loadDone(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const walk = await openWalk(ctx, { token: args.params["token"] ?? "" });
    if (walk.state !== "completed" || walk.completedAt === null) throw redirect(paths.walk(walk.token));
    const here = hereOf(request, session, ctx.clock);
    const state = walk.evaluated;
    const total = walk.total ?? state.total;
    return {
      ...walkView(walk, { ...state, path: walk.completedPath ?? state.path, total }, here),
      wizardName: walk.version.cover.name,
      wizardKey: walk.version.wizardKey,
      handedIn: whenInWords(walk.completedAt, here),
      minutes: walk.completionMinutes,
      seesAnswers: walk.storeUserData && walk.may.seeAnswers,
      isOwn: walk.isOwn,
      may: walk.may,
      isGuest: session === null,
    };
  });
}

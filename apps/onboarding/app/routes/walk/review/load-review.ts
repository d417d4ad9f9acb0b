import { handleWalker, hereOf } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { openToWalk } from "../open-to-walk.ts";
import { walkView } from "../walk-view.ts";

/** All answers before they are handed in; until the walk has come there, it leads to where it goes on. */
export async function loadReview(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const walk = await openToWalk(ctx, args.params["token"] ?? "");
    const state = walk.evaluated;
    if (walk.state === "completed") throw redirect(paths.walkDone(walk.token));
    if (walk.state === "paused" || !state.complete) throw redirect(paths.walk(walk.token));
    return { ...walkView(walk, state, hereOf(request, session, ctx.clock)), keepsAnswers: walk.storeUserData };
  });
}

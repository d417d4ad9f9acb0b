import { handleWalker, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { openToWalk } from "../open-to-walk.ts";
import { whereOn } from "../where-on.ts";
import { countAnswers } from "./count-answers.ts";
import { standingOf } from "./standing-of.ts";

/** A walk that is put aside: what is kept, and how it is gone on with. */
export async function loadLater(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const walk = await openToWalk(ctx, args.params["token"] ?? "");
    if (walk.state === "completed") throw redirect(paths.walkDone(walk.token));
    const { version, document, evaluated: state, token } = walk;
    const here = hereOf(request, session, ctx.clock);
    return {
      token,
      walkName: walk.name,
      wizardName: version.cover.name,
      standing: standingOf(version.definition, state),
      counts: countAnswers(document),
      savedAt: whenInWords(walk.savedAt, here),
      endsAt: walk.saveProgress || walk.expiresAt === null ? null : whenInWords(walk.expiresAt, here),
      isPaused: walk.state === "paused",
      keepsAnswers: walk.storeUserData,
      isOwn: walk.may.manage,
      maySave: walk.may.save,
      goOn: whereOn(token, state),
      email: session?.email ?? null,
      said: new URL(request.url).searchParams.get("said"),
    };
  });
}

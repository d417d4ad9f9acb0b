import { handleWalker } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { openToWalk } from "./open-to-walk.ts";
import { whereOn } from "./where-on.ts";

/** The address of a walk leads to where it goes on. */
export async function leadOn(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx }) => {
    const walk = await openToWalk(ctx, args.params["token"] ?? "");
    if (walk.state === "completed") return redirect(paths.walkDone(walk.token));
    if (walk.state === "paused") return redirect(paths.walkLater(walk.token));
    return redirect(whereOn(walk.token, walk.evaluated));
  });
}

import { completeWalk } from "@boardwalk/domain/walks";
import { handleWalker } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";

/** Hands the walk in, once; where something is missing by now, it leads there. */
export async function handIn(args: ActionFunctionArgs) {
  const { token = "" } = args.params;
  return handleWalker(args, async ({ ctx }) => {
    const outcome = await completeWalk(ctx, { token });
    return redirect(outcome.kind === "completed" ? paths.walkDone(token) : paths.walk(token), 303);
  });
}

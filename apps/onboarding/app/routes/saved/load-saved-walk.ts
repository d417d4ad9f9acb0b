import { NotFound } from "@boardwalk/domain/kernel";
import { handleWalker, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadAhead } from "../../kept/load-ahead.ts";
import { memberInTop } from "../../member-in-top.ts";

export async function loadSavedWalk(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const ahead = await loadAhead(ctx, args.params["savedId"] ?? "", hereOf(request, session, ctx.clock));
    // Somebody else's has its page in the gallery.
    if (!ahead.saved.isOwn) throw new NotFound("There is no such saved walk.");
    const { searchParams } = new URL(request.url);
    return {
      member: memberInTop(session),
      ...ahead,
      kept: searchParams.get("kept"),
      asksForget: searchParams.get("ask") === "forget",
    };
  });
}

import { listSavedWalks } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { savedInWords } from "../../kept/saved-in-words.ts";
import { memberInTop } from "../../member-in-top.ts";

export async function loadSaved(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const here = hereOf(request, session, ctx.clock);
    return {
      member: memberInTop(session),
      isGone: new URL(request.url).searchParams.get("gone") === "yes",
      saved: (await listSavedWalks(ctx)).map((view) => savedInWords(view, here)),
    };
  });
}

import { lookAtBeginning, openWalk } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import { LANGUAGE } from "@boardwalk/web/when-in-words";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { todayInWords } from "../../kept/today-in-words.ts";
import { memberInTop } from "../../member-in-top.ts";
import { paths } from "../../paths.ts";

export async function loadBegan(args: LoaderFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleWalker(args, async ({ ctx, request, session }) => {
    const beginning = await lookAtBeginning(ctx, { token });
    // Where everything came along there is nothing to read before the first step.
    if (beginning === null || beginning.misfits.length + beginning.newlyAsked.length === 0)
      throw redirect(paths.walk(token));
    const locale = hereOf(request, session, ctx.clock).locale ?? LANGUAGE;
    const { name } = await openWalk(ctx, { token });
    return { member: memberInTop(session), token, name, ...todayInWords(beginning, locale) };
  });
}

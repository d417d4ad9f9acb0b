import { newId } from "@boardwalk/domain/kernel";
import { lookAtReplay } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import { LANGUAGE } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { keptInWords } from "../../kept/kept-in-words.ts";
import { setNames } from "../../kept/set-names.ts";
import { todayInWords } from "../../kept/today-in-words.ts";
import { memberInTop } from "../../member-in-top.ts";

export async function loadAgain(args: LoaderFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleWalker(args, async ({ ctx, request, session }) => {
    const { name, version, isCompleted, kept, askedAgain, today } = await lookAtReplay(ctx, { token });
    const locale = hereOf(request, session, ctx.clock).locale ?? LANGUAGE;
    return {
      member: memberInTop(session),
      token,
      press: newId(),
      name,
      isCompleted,
      steps: keptInWords(version.definition, kept, locale),
      prices: { currency: version.cover.currency, locale },
      askedAgain: setNames(version.definition, askedAgain),
      today: today && todayInWords(today, locale),
    };
  });
}

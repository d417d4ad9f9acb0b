import { lookAtReplay, replayWalk } from "@boardwalk/domain/walks";
import { handleWalker, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { AgainForm } from "./again-form.ts";

export async function beginAgain(args: ActionFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleWalker(args, async ({ ctx, request, walker }) => {
    const form = await parseForm(request, AgainForm);
    if (!form.ok) return form.reply();
    const { today } = await lookAtReplay(ctx, { token });
    if (today?.requiresLogin && walker.kind === "guest") return redirect(paths.login(paths.walkAgain(token)));
    const begun = await replayWalk(ctx, { token, withData: form.value.with === "answers", press: form.value.press });
    return redirect(paths.walkBegan(begun.token));
  });
}

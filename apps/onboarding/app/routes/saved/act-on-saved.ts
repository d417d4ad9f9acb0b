import { assertNever } from "@boardwalk/domain/kernel";
import { changeSavedWalk, forgetSavedWalk, lookAtSaved, startFromSaved } from "@boardwalk/domain/walks";
import { handleWalker, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { SavedWalkForm } from "./saved-walk-form.ts";

export async function actOnSaved(args: ActionFunctionArgs) {
  const id = args.params["savedId"] ?? "";
  return handleWalker(args, async ({ ctx, request, walker }) => {
    const form = await parseForm(request, SavedWalkForm);
    if (!form.ok) return form.reply();
    switch (form.value.intent) {
      case "start": {
        const { today } = await lookAtSaved(ctx, { id });
        if (today?.requiresLogin && walker.kind === "guest") return redirect(paths.login(paths.savedWalk(id)));
        return redirect(paths.walkBegan((await startFromSaved(ctx, { id, press: form.value.press })).token));
      }
      case "change": {
        const { intent: _, ...details } = form.value;
        await changeSavedWalk(ctx, { ...details, id });
        return redirect(paths.savedWalk(id, { kept: "changed" }));
      }
      case "forget":
        await forgetSavedWalk(ctx, { id });
        return redirect(paths.saved({ gone: "yes" }));
      default:
        return assertNever(form.value);
    }
  });
}

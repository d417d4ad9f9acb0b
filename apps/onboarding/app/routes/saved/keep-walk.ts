import { Conflict } from "@boardwalk/domain/kernel";
import { SaveWalkInput, saveWalk } from "@boardwalk/domain/walks";
import { handleWalker, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";

export async function keepWalk(args: ActionFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleWalker(args, async ({ ctx, request }) => {
    const form = await parseForm(request, SaveWalkInput);
    if (!form.ok) return form.reply();
    try {
      const { id } = await saveWalk(ctx, { ...form.value, token });
      return redirect(paths.savedWalk(id, { kept: "new" }));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (error.about === "saved-walk") return redirect(paths.savedWalk(form.value.id, { kept: "new" }));
      return form.refuse({ form: [conflictInWords(error.about)] }, { status: 409 });
    }
  });
}

function conflictInWords(about: string): string {
  return about === "saved-walks"
    ? "You keep 200 saved walks, and nobody keeps more. Delete one that you no longer need."
    : "There are no answers to keep: nothing was answered yet, or none of it may be kept.";
}

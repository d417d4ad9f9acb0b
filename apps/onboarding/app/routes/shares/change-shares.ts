import { Conflict } from "@boardwalk/domain/kernel";
import { endShare, shareWalk } from "@boardwalk/domain/walks";
import { handleWalker, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { ShareForm } from "./share-form.ts";

export async function changeShares(args: ActionFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleWalker(args, async ({ ctx, request }) => {
    const form = await parseForm(request, ShareForm);
    if (!form.ok) return form.reply();
    if (form.value.intent === "end") {
      const { shareId } = form.value;
      await endShare(ctx, { token, shareId });
      return redirect(paths.walkShare(token, { ended: shareId }));
    }
    const { intent: _, ...wish } = form.value;
    try {
      const made = await shareWalk(ctx, { ...wish, token });
      // Told in the answer itself, since it is nowhere to be read a second time.
      return { made: { link: `${ctx.origins.onboarding}${paths.shared(made.token)}`, email: made.email } };
    } catch (error) {
      if (error instanceof Conflict) return form.refuse({ form: [conflictInWords(error.about)] }, { status: 409 });
      throw error;
    }
  });
}

function conflictInWords(about: string): string {
  return about === "shares"
    ? "This walk has 50 links that work, and no walk has more. End one that nobody needs."
    : "This link has been made already, and was shown then. If you did not keep it, end it and make another.";
}

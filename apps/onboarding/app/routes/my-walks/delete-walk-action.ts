import { forgetWalk } from "@boardwalk/domain/walks";
import { handleWalker, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../paths.ts";

const DeleteWalkForm = z.object({ intent: z.literal("delete"), token: z.string().min(1).max(255) });

export async function deleteWalkAction(args: ActionFunctionArgs) {
  return handleWalker(args, async ({ ctx, request }) => {
    const form = await parseForm(request, DeleteWalkForm);
    if (!form.ok) return form.reply();
    await forgetWalk(ctx, { token: form.value.token });
    return redirect(paths.myWalks({ did: "deleted" }));
  });
}

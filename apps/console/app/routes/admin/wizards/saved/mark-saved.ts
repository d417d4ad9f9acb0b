import { NotFound } from "@boardwalk/domain/kernel";
import { markSavedOfficial } from "@boardwalk/domain/walks";
import { handleAuthor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";

const MarkSavedForm = z.object({ intent: z.enum(["official", "unofficial"]), id: z.string() });

export async function markSaved(args: ActionFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const form = await parseForm(request, MarkSavedForm);
    // The buttons are ours: what cannot be read is answered like what does not exist.
    if (!form.ok) throw new NotFound();
    const { intent, id } = form.value;
    await markSavedOfficial(ctx, { id, isOfficial: intent === "official" });
    return redirect(paths.wizardSaved(args.params["key"] ?? "", { did: intent }));
  });
}

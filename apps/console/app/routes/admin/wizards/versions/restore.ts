import { NotFound } from "@boardwalk/domain/kernel";
import { restoreVersion } from "@boardwalk/domain/wizards";
import { handleAuthor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";

const RestoreForm = z.object({ restore: z.coerce.number().int().min(1).max(999_999_999) });

export async function restore(args: ActionFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const form = await parseForm(request, RestoreForm);
    // The buttons are ours: what cannot be read is answered like what does not exist.
    if (!form.ok) throw new NotFound();
    const key = args.params["key"] ?? "";
    const did = await restoreVersion(ctx, { key, number: form.value.restore });
    return redirect(paths.wizardPublish(key, { did }));
  });
}

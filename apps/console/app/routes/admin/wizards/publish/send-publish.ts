import { Conflict, NotFound } from "@boardwalk/domain/kernel";
import { publishWizard } from "@boardwalk/domain/wizards";
import { handleAuthor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";

const PublishForm = z.object({
  intent: z.literal("publish"),
  revision: z.coerce.number().int().min(0),
  notes: z.string().trim().max(2_000, "At most 2000 characters.").default(""),
});

export async function sendPublish(args: ActionFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const form = await parseForm(request, PublishForm);
    const key = args.params["key"] ?? "";
    if (!form.ok) {
      const reply = form.reply();
      // The button is ours: what else cannot be read is answered like what does not exist.
      if (reply.data.error?.["notes"] === undefined) throw new NotFound();
      return reply;
    }
    const { revision, notes } = form.value;
    try {
      const outcome = await publishWizard(ctx, { key, revision, notes: notes.replaceAll("\0", "") });
      return redirect(paths.wizardPublish(key, { did: outcome.kind === "published" ? "published" : outcome.kind }));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return form.refuse({ fields: { notes: [STALE] } }, { status: 409 });
    }
  });
}

const STALE =
  "The draft was changed since you looked at it. What is below is how it is now; publish it if that is what you want.";

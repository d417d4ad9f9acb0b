import { assertNever } from "@boardwalk/domain/kernel";
import { archiveWizards, copyWizards, createWizard, switchWizards, unarchiveWizards } from "@boardwalk/domain/wizards";
import { handleAuthor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../paths.ts";
import { importFile } from "./import-file.ts";

/** Those ticked, or one; where it was done is where it leads back to. */
const ManyForm = z.object({
  intent: z.enum(["archive", "unarchive", "on", "off", "copy"]),
  keys: z.preprocess(
    (given) => (Array.isArray(given) ? given : given === undefined ? [] : [given]),
    z.array(z.string()).max(200),
  ),
});

const NewForm = z.object({
  intent: z.literal("new"),
  organizationId: z
    .string()
    .max(36)
    .default("")
    .transform((given) => given || null),
});

/** A file comes in parts; what is done to several wizards at once does not. */
export async function changeWizards(args: ActionFunctionArgs) {
  const isFile = /^multipart\/form-data\b/i.test(args.request.headers.get("Content-Type") ?? "");
  return isFile ? importFile(args) : changeMany(args);
}

async function changeMany(args: ActionFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const begun = await parseForm(request.clone(), NewForm);
    if (begun.ok) return redirect(paths.wizard(await createWizard(ctx, begun.value)));
    const form = await parseForm(request, ManyForm);
    if (!form.ok || form.value.keys.length === 0) return redirect(paths.wizards({ did: "none" }));
    const { intent, keys } = form.value;
    const done = await change();
    const [copy] = done;
    if (intent === "copy" && copy !== undefined && done.length === 1) return redirect(paths.wizard(copy));
    return redirect(paths.wizards({ did: intent, to: done.join(",") }));

    function change(): Promise<string[]> {
      switch (intent) {
        case "archive":
          return archiveWizards(ctx, { keys });
        case "unarchive":
          return unarchiveWizards(ctx, { keys });
        case "copy":
          return copyWizards(ctx, { keys });
        case "on":
        case "off":
          return switchWizards(ctx, { keys, to: intent });
        default:
          return assertNever(intent);
      }
    }
  });
}

import { assertNever, type Ctx, Invalid } from "@boardwalk/domain/kernel";
import {
  archiveWizards,
  changeWizardSettings,
  deleteWizard,
  renameWizard,
  unarchiveWizards,
} from "@boardwalk/domain/wizards";
import { handleAuthor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";
import { SettingsForm } from "./settings-form.ts";

/** What is done by a button of its own. */
const ActForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["archive", "unarchive"]) }),
  z.object({ intent: z.literal("rename"), key: z.string().trim().max(200).default("") }),
  z.object({ intent: z.literal("delete"), typed: z.string().max(200).default("") }),
]);

export async function changeSettings(args: ActionFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const key = args.params["key"] ?? "";
    const act = await parseForm(request.clone(), ActForm);
    if (act.ok) {
      try {
        return redirect(await done(ctx, key, act.value));
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        return act.refuse({ fields: wordsOf(error) });
      }
    }
    const form = await parseForm(request, SettingsForm);
    if (!form.ok) return form.reply();
    const { was, ...settings } = form.value;
    try {
      const outcome = await changeWizardSettings(ctx, { key, settings, was });
      if (outcome.kind === "conflict") return form.refuse({ form: [CHANGED] }, { status: 409 });
      const did = outcome.draft.length > 0 ? "draft" : outcome.live.length > 0 ? "live" : "same";
      return redirect(paths.wizardSettings(key, { did }));
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return form.refuse({ fields: wordsOf(error) });
    }
  });
}

/** Where it leads afterwards. */
async function done(ctx: Ctx, key: string, act: z.output<typeof ActForm>): Promise<string> {
  switch (act.intent) {
    case "archive":
      await archiveWizards(ctx, { keys: [key] });
      return paths.wizardSettings(key, { did: "archive" });
    case "unarchive":
      await unarchiveWizards(ctx, { keys: [key] });
      return paths.wizardSettings(key, { did: "unarchive" });
    case "rename":
      return paths.wizardSettings(act.key, { did: await renameWizard(ctx, { key, to: act.key }) });
    case "delete":
      await deleteWizard(ctx, { key, typed: act.typed });
      return paths.wizards({ did: "deleted", to: key });
    default:
      return assertNever(act);
  }
}

function wordsOf({ fields }: Invalid): Record<string, string[]> {
  return Object.fromEntries(Object.entries(fields).map(([field, words]) => [field, [...words]]));
}

const CHANGED =
  "Somebody else changed these settings meanwhile. Nothing of yours was saved yet: both are below, and saving puts yours in place.";

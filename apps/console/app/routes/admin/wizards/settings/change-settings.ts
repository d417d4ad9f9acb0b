import { Invalid } from "@boardwalk/domain/kernel";
import { archiveWizards, changeWizardSettings, unarchiveWizards } from "@boardwalk/domain/wizards";
import { handleAuthor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../../paths.ts";
import { SettingsForm } from "./settings-form.ts";

const ArchiveForm = z.object({ intent: z.enum(["archive", "unarchive"]) });

export async function changeSettings(args: ActionFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const key = args.params["key"] ?? "";
    const act = await parseForm(request.clone(), ArchiveForm);
    if (act.ok) {
      const isArchiving = act.value.intent === "archive";
      await (isArchiving ? archiveWizards : unarchiveWizards)(ctx, { keys: [key] });
      return redirect(paths.wizardSettings(key, { did: act.value.intent }));
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
      return form.refuse({ fields: { timezone: ["There is no such time zone."] } });
    }
  });
}

const CHANGED =
  "Somebody else changed these settings meanwhile. Nothing of yours was saved yet: both are below, and saving puts yours in place.";

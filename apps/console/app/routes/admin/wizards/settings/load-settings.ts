import { getWizard, listCategories, settingsFingerprint, whatGoesWithWizard } from "@boardwalk/domain/wizards";
import { handleAuthor, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardStateInWords } from "../wizard-state-in-words.ts";
import { lostInWords } from "./lost-in-words.ts";

const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export async function loadSettings(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const view = await getWizard(ctx, { key: args.params["key"] ?? "" });
    const { timezone } = view.settings;
    const { searchParams } = new URL(request.url);
    const lost = await whatGoesWithWizard(ctx, view.id);
    return {
      wizard: {
        key: view.key,
        name: view.name,
        state: wizardStateInWords({ ...view, version: view.live?.number ?? null }),
        isArchived: view.archivedAt !== null,
      },
      settings: view.settings,
      was: settingsFingerprint(view.settings),
      timeZones: TIME_ZONES.includes(timezone) ? TIME_ZONES : [timezone, ...TIME_ZONES],
      categories: await listCategories(ctx),
      frontPage: `${args.context.services.site.onboardingOrigin}/w/${view.key}`,
      isPublished: view.live !== null,
      lost: lostInWords(lost, hereOf(request, session, ctx.clock)),
      isAsking: searchParams.get("ask") === "delete",
      did: searchParams.get("did"),
    };
  });
}

export type SettingsLoaded = Awaited<ReturnType<typeof loadSettings>>["data"];

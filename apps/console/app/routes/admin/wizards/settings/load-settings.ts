import { getWizard, settingsFingerprint } from "@boardwalk/domain/wizards";
import { handleAuthor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardStateInWords } from "../wizard-state-in-words.ts";

const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export async function loadSettings(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const view = await getWizard(ctx, { key: args.params["key"] ?? "" });
    const { timezone } = view.settings;
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
      did: new URL(request.url).searchParams.get("did"),
    };
  });
}

export type SettingsLoaded = Awaited<ReturnType<typeof loadSettings>>["data"];

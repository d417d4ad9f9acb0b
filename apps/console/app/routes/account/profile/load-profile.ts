import { LOCALES, photoOf } from "@boardwalk/domain/account";
import { knownPasskeys, pendingEmailChange } from "@boardwalk/domain/identity";
import { handleMember, relyingPartyOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { localeInWords } from "./locale-in-words.ts";

const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export async function loadProfile(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session: { name, email, timezone, locale } }) => {
    const photo = await photoOf(ctx);
    const { searchParams } = new URL(request.url);
    const hasSaved = searchParams.get("saved") === "yes";
    // Anybody can write in the address: what it says is said only while it is true.
    const state = photo === null ? ("removed" as const) : ("set" as const);
    return {
      name: name ?? email,
      email,
      pendingEmail: await pendingEmailChange(ctx),
      details: { name: name ?? "", timezone: timezone ?? "", locale: locale ?? "en-GB" },
      timeZones: timezone === null || TIME_ZONES.includes(timezone) ? TIME_ZONES : [timezone, ...TIME_ZONES],
      locales: LOCALES.map((value) => ({ value, label: localeInWords(value, ctx.clock.now()) })),
      photo: photo && paths.file(photo),
      hasBeen: searchParams.get("photo") === state ? state : null,
      hasSaved,
      // Whoever keeps passkeys shows the name beside each.
      known: hasSaved ? { ...(await knownPasskeys(ctx)), rpId: relyingPartyOf(args.context.services.site).id } : null,
    };
  });
}

import { ProfileInput, updateProfile } from "@boardwalk/domain/account";
import { handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { paths } from "../../../paths.ts";

/** With what stood on the page before it was changed there. */
const DetailsForm = ProfileInput.extend({
  nameSeen: z.string().default(""),
  timezoneSeen: z.string().default(""),
  localeSeen: ProfileInput.shape.locale.optional().catch(undefined),
});

export async function changeDetails(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const form = await parseForm(request, DetailsForm);
    if (!form.ok) return form.reply();
    const { nameSeen, timezoneSeen, localeSeen, ...details } = form.value;
    await updateProfile(ctx, details, { name: nameSeen, timezone: timezoneSeen, locale: localeSeen });
    return redirect(paths.profile({ saved: "yes" }));
  });
}

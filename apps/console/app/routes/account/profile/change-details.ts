import { ProfileInput, updateProfile } from "@boardwalk/domain/account";
import { handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";

export async function changeDetails(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const form = await parseForm(request, ProfileInput);
    if (!form.ok) return form.reply();
    await updateProfile(ctx, form.value);
    return redirect(paths.profile({ saved: "yes" }));
  });
}

import { resetPassword } from "@boardwalk/domain/identity";
import { ResetPasswordInput } from "@boardwalk/domain/identity/reset-password.input";
import { deviceCookie, handleVisitor, parseForm, sessionCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

export async function resetPasswordAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    // Stays in the address, so that a page that is drawn again without scripts knows whom it is for.
    const token = new URL(request.url).searchParams.get("token") ?? "";
    const form = await parseForm(request, ResetPasswordInput);
    if (!form.ok) return form.reply();
    const result = await resetPassword(door, token, form.value);
    if (result.kind === "refused") return form.refuse({ fields: { password: [result.because] } });
    cookies.append("Set-Cookie", sessionCookie.write(args.context, result.session));
    cookies.append("Set-Cookie", deviceCookie.write(args.context, result.session));
    return redirect(doorPaths.home());
  });
}

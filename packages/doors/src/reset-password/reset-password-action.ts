import { askForLink, resetPassword } from "@boardwalk/domain/identity";
import { AskForLinkInput } from "@boardwalk/domain/identity/links/ask-for-link.input";
import { ResetPasswordInput } from "@boardwalk/domain/identity/passwords/reset-password.input";
import { browserCookie, giveSession, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { refuseLimited } from "../enter/refuse-limited.ts";

/** Sets a password by the token in the address; without one, mails a link that has one. */
export async function resetPasswordAction(args: ActionFunctionArgs) {
  // Stays in the address, so that a page that is drawn again without scripts knows whom it is for.
  const token = new URL(args.request.url).searchParams.get("token");
  return token === null ? ask(args) : set(args, token);
}

async function ask(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, AskForLinkInput);
    if (!form.ok) return form.reply();
    const browserToken = browserCookie.take(args.context, request, cookies);
    try {
      await askForLink(door, { purpose: "reset", email: form.value.email, browserToken, redirectTo: null });
    } catch (error) {
      return refuseLimited(form, error);
    }
    return redirect(doorPaths.resetPasswordAsked());
  });
}

async function set(args: ActionFunctionArgs, token: string) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, ResetPasswordInput);
    if (!form.ok) return form.reply();
    const result = await resetPassword(door, token, form.value);
    if (result.kind === "refused") return form.refuse({ fields: { password: [result.because] } });
    giveSession(args.context, cookies, result.session);
    return redirect(doorPaths.home());
  });
}

import { signIn } from "@boardwalk/domain/identity";
import { SignInInput } from "@boardwalk/domain/identity/sign-in.input";
import { RateLimited } from "@boardwalk/domain/kernel";
import { deviceCookie, handleVisitor, parseForm, sessionCookie } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "./leads-to.ts";

export async function loginAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, SignInInput);
    if (!form.ok) return form.reply();
    try {
      const result = await signIn(door, form.value);
      if (result.kind === "refused") return form.refuse({ form: [REFUSED] });
      cookies.append("Set-Cookie", sessionCookie.write(args.context, result.session));
      cookies.append("Set-Cookie", deviceCookie.write(args.context, result.session));
      return redirect(leadsTo(form.value.redirectTo) ?? doorPaths.home());
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      const { retryAfterSeconds } = error;
      const words = `Too many tries. Wait ${waitInWords(retryAfterSeconds)}, then try again.`;
      const headers = { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
      return form.refuse({ form: [words] }, { status: 429, headers });
    }
  });
}

// The same words whether the address is known or not, so that nobody learns who has an account.
const REFUSED = "That e-mail and password do not match an account.";

import { recover } from "@boardwalk/domain/identity";
import { RecoverInput } from "@boardwalk/domain/identity/recovery-codes/recover.input";
import { RateLimited } from "@boardwalk/domain/kernel";
import { deviceCookie, handleVisitor, parseForm, sessionCookie } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

export async function recoverAction(args: ActionFunctionArgs) {
  const { context } = args;
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, RecoverInput);
    if (!form.ok) return form.reply();
    try {
      const outcome = await recover(door, form.value);
      if (outcome.kind === "refused") return form.refuse({ form: [REFUSED] });
      cookies.append("Set-Cookie", sessionCookie.write(context, outcome.session));
      cookies.append("Set-Cookie", deviceCookie.write(context, outcome.session));
      return redirect(context.app === "console" ? WAYS_IN : doorPaths.home());
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      const { retryAfterSeconds } = error;
      const words = `Too many tries. Wait ${waitInWords(retryAfterSeconds)}, then try again.`;
      const headers = { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
      return form.refuse({ form: [words] }, { status: 429, headers });
    }
  });
}

// Whoever came in by a code has lost something: here another way in is added.
const WAYS_IN = "/account/security";
// The same words whether the address is known or not, so that nobody learns who has an account.
const REFUSED = "That e-mail and code do not match an account, or the code has been used.";

import { recover } from "@boardwalk/domain/identity";
import { RecoverInput } from "@boardwalk/domain/identity/recovery-codes/recover.input";
import { giveSession, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { refuseLimited } from "../enter/refuse-limited.ts";

export async function recoverAction(args: ActionFunctionArgs) {
  const { context } = args;
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, RecoverInput);
    if (!form.ok) return form.reply();
    try {
      const outcome = await recover(door, form.value);
      if (outcome.kind === "refused") return form.refuse({ form: [REFUSED] });
      giveSession(context, cookies, outcome.session);
      return redirect(context.app === "console" ? WAYS_IN : doorPaths.home());
    } catch (error) {
      return refuseLimited(form, error);
    }
  });
}

// Whoever came in by a code has lost something: here another way in is added.
const WAYS_IN = "/account/security";
// The same words whether the address is known or not, so that nobody learns who has an account.
const REFUSED = "That e-mail and code do not match an account, or the code has been used.";

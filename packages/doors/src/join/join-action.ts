import { startJoin } from "@boardwalk/domain/identity";
import { JoinInput } from "@boardwalk/domain/identity/join/join.input";
import { RateLimited } from "@boardwalk/domain/kernel";
import { browserCookie, handleVisitor, parseForm } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

export async function joinAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, JoinInput);
    if (!form.ok) return form.reply();
    const { way, redirectTo, ...asked } = form.value;
    const goOnTo = leadsTo(redirectTo);
    try {
      const started = await startJoin(door, {
        ...asked,
        browserToken: browserCookie.take(args.context, request, cookies),
        redirectTo: way === "passkey" ? doorPaths.passkeyOffer(goOnTo ?? doorPaths.home()) : (goOnTo ?? undefined),
      });
      if (started.kind === "refused") return form.refuse({ fields: { password: [started.because] } });
      return redirect(doorPaths.joinSent());
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      const { retryAfterSeconds } = error;
      const words = `Too many mails were asked for. Wait ${waitInWords(retryAfterSeconds)}, then try again.`;
      const headers = { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
      return form.refuse({ form: [words] }, { status: 429, headers });
    }
  });
}

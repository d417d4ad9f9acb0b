import { startJoin } from "@boardwalk/domain/identity";
import { JoinInput } from "@boardwalk/domain/identity/join/join.input";
import { browserCookie, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { refuseLimited } from "../enter/refuse-limited.ts";
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
      return refuseLimited(form, error, { tooMany: "Too many mails were asked for" });
    }
  });
}

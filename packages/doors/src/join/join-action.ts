import { startJoin } from "@boardwalk/domain/identity";
import { JoinInput } from "@boardwalk/domain/identity/join/join.input";
import { browserCookie, handleVisitor, parseForm, passkeyOfferCookie } from "@boardwalk/web";
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
        redirectTo: goOnTo ?? undefined,
      });
      if (started.kind === "refused") return form.refuse({ fields: { password: [started.because] } });
      // Whoever chose a passkey is asked to make one, also where somebody said "not now" before.
      if (way === "passkey") cookies.append("Set-Cookie", passkeyOfferCookie.forget(args.context));
      return redirect(doorPaths.joinSent());
    } catch (error) {
      return refuseLimited(form, error, { tooMany: "Too many mails were asked for" });
    }
  });
}

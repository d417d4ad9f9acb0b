import { handleSession, parseForm, passkeyOfferCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

const SkipForm = z.object({ redirectTo: z.string().optional() });

/** "Not now": this browser asks no more for half a year. */
export async function passkeyOfferAction(args: ActionFunctionArgs) {
  const { context } = args;
  return handleSession(args, async ({ request, cookies }) => {
    const form = await parseForm(request, SkipForm);
    if (!form.ok) return form.reply();
    cookies.append("Set-Cookie", passkeyOfferCookie.skip(context, context.services.clock.now()));
    return redirect(leadsTo(form.value.redirectTo) ?? doorPaths.home());
  });
}

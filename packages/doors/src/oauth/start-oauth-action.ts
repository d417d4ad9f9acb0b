import { startOAuth } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirectDocument } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";
import { providerOf } from "./provider-of.ts";

const StartForm = z.object({ redirectTo: z.string().max(2048).optional() });

/** Somebody chose a provider on the sign-in page. */
export async function startOAuthAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const provider = providerOf(args.context, args.params["provider"]);
    const form = await parseForm(request, StartForm);
    if (!form.ok) return form.reply();
    const browserToken = browserCookie.take(args.context, request, cookies);
    const redirectTo = leadsTo(form.value.redirectTo);
    const state = await startOAuth(door, { provider: provider.key, browserToken, redirectTo });
    return redirectDocument(doorPaths.oauthLeaving(provider.key, state));
  });
}

import { startOAuth } from "@boardwalk/domain/identity";
import { NotFound } from "@boardwalk/domain/kernel";
import { browserCookie, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirectDocument } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

const StartForm = z.object({ redirectTo: z.string().max(2048).optional() });

/** Somebody chose a provider on the sign-in page. */
export async function startOAuthAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const provider = args.context.services.oauth.find(args.params["provider"]);
    if (provider === null) throw new NotFound("This provider is not set up.");
    const form = await parseForm(request, StartForm);
    if (!form.ok) return form.reply();
    const browserToken = browserCookie.take(args.context, request, cookies);
    const redirectTo = leadsTo(form.value.redirectTo);
    const state = await startOAuth(door, { provider: provider.key, browserToken, redirectTo });
    return redirectDocument(doorPaths.oauthLeaving(provider.key, state));
  });
}

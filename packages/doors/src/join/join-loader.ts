import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";
import { oauthChoices } from "../oauth/oauth-choices.ts";

export async function joinLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ request, session }) => {
    const redirectTo = leadsTo(new URL(request.url).searchParams.get("redirectTo"));
    if (session) throw redirect(redirectTo ?? doorPaths.home());
    return { redirectTo, providers: oauthChoices(args.context) };
  });
}

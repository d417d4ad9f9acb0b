import { finishOAuth } from "@boardwalk/domain/identity";
import { browserCookie, giveSession, handleVisitor, sessionCookie } from "@boardwalk/web";
import { withQuery } from "@boardwalk/web/with-query";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";
import { forgedAnswer } from "./forged-answer.ts";
import { providerOf } from "./provider-of.ts";
import { refusedPath } from "./refused-path.ts";

/** A browser is back from a provider. What is posted across sites comes here as a link too, which the front makes of it. */
export async function callbackLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies, session }) => {
    const { context, params } = args;
    // Only a browser that follows an address comes back; looking whether there is something is nothing.
    if (request.method !== "GET") return null;
    const provider = providerOf(context, params["provider"]);
    const outcome = await finishOAuth(door, {
      provider,
      parameters: new URL(request.url).searchParams,
      browserToken: browserCookie.read(context, request),
      sessionId: session?.sessionId ?? null,
    });
    switch (outcome.kind) {
      case "forged":
        throw forgedAnswer(context);
      case "refused":
        return redirect(refusedPath(provider.key, outcome));
      case "linked":
        return redirect(withQuery(leadsTo(outcome.redirectTo) ?? doorPaths.home(), { linked: provider.key }));
      case "proven":
        cookies.append("Set-Cookie", sessionCookie.write(context, outcome.session));
        return redirect(leadsTo(outcome.redirectTo) ?? doorPaths.home());
      case "signed-in":
        giveSession(context, cookies, outcome.session);
        return redirect(leadsTo(outcome.redirectTo) ?? doorPaths.home());
    }
  });
}

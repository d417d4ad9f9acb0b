import { leaveForProvider } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor } from "@boardwalk/web";
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { forgedAnswer } from "./forged-answer.ts";
import { providerOf } from "./provider-of.ts";
import { refusedPath } from "./refused-path.ts";

/** Sends a browser on. A page and no redirect, since `form-action 'self'` holds for every redirect after a form. */
export async function leavingLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const { context, params } = args;
    const provider = providerOf(context, params["provider"]);
    const browserToken = browserCookie.read(context, request);
    const state = new URL(request.url).searchParams.get("state") ?? "";
    if (browserToken === null || state === "") throw forgedAnswer(context);
    const leaving = await leaveForProvider(door, { provider, state, browserToken });
    if (leaving.kind === "unknown") throw forgedAnswer(context);
    if (leaving.kind === "refused") return redirect(refusedPath(provider.key, leaving));
    const { address } = leaving;
    return data({ name: provider.name, address }, { headers: { Refresh: `0; url=${address}` } });
  });
}

import { signInByLink } from "@boardwalk/domain/identity";
import { deviceCookie, handleVisitor, sessionCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";
import { offersPasskey } from "../passkeys/offers-passkey.ts";

/** Signs in, once: a link that is used, too old or unknown is the one page that sends another. */
export async function magicLinkAction(args: ActionFunctionArgs) {
  const { context, params } = args;
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const { session, redirectTo } = await signInByLink(door, params["token"] ?? "");
    cookies.append("Set-Cookie", sessionCookie.write(context, session));
    cookies.append("Set-Cookie", deviceCookie.write(context, session));
    return redirect(offersPasskey(context, request, leadsTo(redirectTo) ?? doorPaths.home()));
  });
}

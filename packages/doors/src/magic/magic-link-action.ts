import { signInByLink } from "@boardwalk/domain/identity";
import { giveSession, handleVisitor } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";
import { offersPasskey } from "../passkeys/offers-passkey.ts";

/** Signs in, once: a link that is used, too old or unknown is the one page that sends another. */
export async function magicLinkAction(args: ActionFunctionArgs) {
  const { context, params } = args;
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const { session, redirectTo } = await signInByLink(door, params["token"] ?? "");
    giveSession(context, cookies, session);
    return redirect(offersPasskey(context, request, leadsTo(redirectTo) ?? doorPaths.home()));
  });
}

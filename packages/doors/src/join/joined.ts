import type { FinishedJoin } from "@boardwalk/domain/identity";
import { giveSession } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";
import { offersPasskey } from "../passkeys/offers-passkey.ts";

/** The session goes out. Whoever has nothing but the mail is offered a passkey, and then goes on to where they wanted. */
export function joined({ context, request }: ActionFunctionArgs, cookies: Headers, finished: FinishedJoin) {
  const { session, redirectTo, hasPassword } = finished;
  const goOnTo = leadsTo(redirectTo) ?? doorPaths.home();
  giveSession(context, cookies, session);
  return redirect(hasPassword ? goOnTo : offersPasskey(context, request, goOnTo));
}

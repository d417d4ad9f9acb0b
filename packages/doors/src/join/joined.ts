import type { FinishedJoin } from "@boardwalk/domain/identity";
import { giveSession } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

/** The session goes out, and whoever joined goes on to where they wanted. */
export function joined({ context }: ActionFunctionArgs, cookies: Headers, { session, redirectTo }: FinishedJoin) {
  giveSession(context, cookies, session);
  return redirect(leadsTo(redirectTo) ?? doorPaths.home());
}

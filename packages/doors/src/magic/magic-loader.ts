import { findWaitingLink } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, mailboxAddress } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

/** What this browser waits for, if anything: the same for an address that has no account. */
export async function magicLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session }) => {
    const { searchParams } = new URL(request.url);
    const redirectTo = leadsTo(searchParams.get("redirectTo"));
    if (session) throw redirect(redirectTo ?? doorPaths.home());
    const browserToken = browserCookie.read(args.context, request);
    const waiting = await findWaitingLink(door, { browserToken, purposes: ["sign-in"] });
    return {
      redirectTo,
      waiting: searchParams.has("another") ? null : waiting,
      wasSentAgain: searchParams.get("sent") === "again",
      mailboxHref: mailboxAddress(args.context),
    };
  });
}

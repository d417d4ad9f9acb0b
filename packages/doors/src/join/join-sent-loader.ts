import { findWaitingLink } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, mailboxAddress } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/** The same whether the address has an account or not. */
export async function joinSentLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session }) => {
    if (session) throw redirect(doorPaths.home());
    const browserToken = browserCookie.read(args.context, request);
    const waiting = await findWaitingLink(door, { browserToken, purposes: ["verify"] });
    if (!waiting) throw redirect(doorPaths.join());
    return { email: waiting.email, triesLeft: waiting.triesLeft, mailboxHref: mailboxAddress(args.context) };
  });
}

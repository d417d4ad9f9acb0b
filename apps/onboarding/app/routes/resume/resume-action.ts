import { comeBackAsGuest } from "@boardwalk/domain/identity";
import { handleVisitor, memberOf, sessionCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";

/** The press that uses the link up: the guest is here too now, or whoever is signed in has what they walked. */
export async function resumeAction(args: ActionFunctionArgs) {
  const { context, params } = args;
  return handleVisitor(args, async ({ door, session, guest, cookies }) => {
    const linkToken = params["linkToken"] ?? "";
    if (guest !== null) return redirect(paths.resume(linkToken), 303);
    const back = await comeBackAsGuest(door, linkToken, session && memberOf(session));
    if (back.session !== null) cookies.append("Set-Cookie", sessionCookie.write(context, back.session));
    return redirect(back.redirectTo ?? paths.home(), 303);
  });
}

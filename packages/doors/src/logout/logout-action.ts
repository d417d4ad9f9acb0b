import { signOut } from "@boardwalk/domain/identity";
import { handleVisitor, memberOf, sessionCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/** Leaves, also when the session has ended by itself: whoever asks to be signed out is. */
export async function logoutAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, session, cookies }) => {
    if (session) await door.database.withActor(door, memberOf(session), signOut);
    cookies.append("Set-Cookie", sessionCookie.remove(args.context));
    return redirect(doorPaths.loginAfterLeaving());
  });
}

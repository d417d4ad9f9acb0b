import { handleVisitor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

/** For scripts: who is signed in with this cookie, and until when. */
export async function loader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ session: live }) => {
    if (!live) return Response.json({ session: null, user: null }, { status: 401 });
    const { sessionId, expiresAt, userId, email, name, role, timezone, locale } = live;
    const user = { id: userId, email, name, role, timezone, locale };
    return Response.json({ session: { id: sessionId, expiresAt }, user });
  });
}

import { type AuthMethod, findHeldForm, renewProof } from "@boardwalk/domain/identity";
import { type MemberAtDoor, ownPath, sessionCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

interface GoingOn {
  interrupted?: string | undefined;
  page?: string | undefined;
}

/**
 * After the proof: the same session under a new id. The browser is told to send the same once more to the address that
 * was interrupted (307), where the held form takes the place of the proof; where none was held, it goes to the page, and
 * where one was that is gone, it says so.
 */
export async function goOn(
  { context }: ActionFunctionArgs,
  { door, member, cookies }: MemberAtDoor,
  { interrupted, page }: GoingOn,
  method: Exclude<AuthMethod, "unknown">,
): Promise<Response> {
  const { renewed, held } = await door.database.withActor(door, member, async (ctx) => ({
    renewed: await renewProof(ctx, { method }),
    held: interrupted === undefined ? null : await findHeldForm(ctx, interrupted),
  }));
  cookies.append("Set-Cookie", sessionCookie.write(context, renewed));
  if (held) return redirect(held.address, 307);
  const isGone = interrupted !== undefined;
  return redirect(isGone ? doorPaths.stepUp({ interrupted, redirectTo: page }) : ownPath(page, doorPaths.home()), 303);
}

import { signInByPasskey } from "@boardwalk/domain/identity";
import { browserCookie, giveSession, handleVisitor, parseJson, relyingPartyOf } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";
import { leadsTo } from "../login/leads-to.ts";

const SignInByPasskeyInput = z.object({ answer: z.unknown(), redirectTo: z.string().nullish() });

/** For scripts: signs in whoever the passkey says it is, and says where to go on. */
export async function passkeySignInAction(args: ActionFunctionArgs) {
  const { context } = args;
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const { answer, redirectTo } = await parseJson(request, SignInByPasskeyInput);
    const relyingParty = relyingPartyOf(context.services.site);
    const browserToken = browserCookie.take(context, request, cookies);
    const outcome = await signInByPasskey(door, { answer, relyingParty, browserToken });
    if (outcome.kind !== "signed-in") return Response.json({ code: outcome.kind }, { status: 400 });
    giveSession(context, cookies, outcome.session);
    const known = { ...outcome.known, rpId: relyingParty.id };
    return Response.json({ goTo: leadsTo(redirectTo) ?? doorPaths.home(), known });
  });
}

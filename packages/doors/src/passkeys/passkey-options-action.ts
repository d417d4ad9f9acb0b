import { startPasskeyProof, startPasskeyRegistration, startPasskeySignIn } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, relyingPartyOf, workAsMember, workOrAskForProof } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";

/** For scripts: what a browser needs to ask for a passkey, bound to that browser. */
export async function passkeyOptionsAction(args: ActionFunctionArgs) {
  const { context, params } = args;
  return handleVisitor(args, async ({ door, request, session, cookies }) => {
    const relyingParty = relyingPartyOf(context.services.site);
    const browserToken = browserCookie.take(context, request, cookies);
    const asked = { relyingParty, browserToken };
    switch (params["ceremony"]) {
      case "sign-in":
        return Response.json(await startPasskeySignIn(door, asked));
      case "registration":
      case "proof": {
        if (!session) return Response.json({ code: "signed-out" }, { status: 401 });
        const isProof = params["ceremony"] === "proof";
        const options = await workOrAskForProof(context, { request, session, cookies }, (signedIn) =>
          workAsMember(context, signedIn, async ({ ctx }) =>
            isProof ? startPasskeyProof(ctx, asked) : startPasskeyRegistration(ctx, asked),
          ),
        );
        return options ? Response.json(options) : Response.json({ code: "no-passkey" }, { status: 404 });
      }
      default:
        return Response.json({ code: "not-found" }, { status: 404 });
    }
  });
}

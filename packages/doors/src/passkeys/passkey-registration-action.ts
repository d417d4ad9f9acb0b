import { finishPasskeyRegistration } from "@boardwalk/domain/identity";
import { browserCookie, handleVisitor, memberOf, parseJson, relyingPartyOf, workOrAskForProof } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";

const AddPasskeyInput = z.object({ answer: z.unknown() });

/** For scripts: adds the passkey that a browser has made for whoever is signed in. */
export async function passkeyRegistrationAction(args: ActionFunctionArgs) {
  const { context } = args;
  return handleVisitor(args, async ({ door, request, session, cookies }) => {
    if (!session) return Response.json({ code: "signed-out" }, { status: 401 });
    const { answer } = await parseJson(request, AddPasskeyInput);
    const relyingParty = relyingPartyOf(context.services.site);
    const browserToken = browserCookie.take(context, request, cookies);
    const outcome = await workOrAskForProof(context, { request, session, cookies }, () =>
      finishPasskeyRegistration(door, memberOf(session), { answer, relyingParty, browserToken }),
    );
    if (outcome.kind !== "added") return Response.json({ code: outcome.kind }, { status: 400 });
    return Response.json({ id: outcome.passkeyId, name: outcome.name }, { status: 201 });
  });
}

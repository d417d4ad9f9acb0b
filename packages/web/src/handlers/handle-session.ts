import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { workOrAskForProof } from "../proof/work-or-ask-for-proof.ts";
import { requireSession } from "../sessions/require-session.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { answerRequest } from "./answer-request.ts";

/** For whoever is signed in, where it is enough to know who it is: no transaction is opened. */
export async function handleSession<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (signedIn: SignedIn) => Promise<T>,
): Promise<Reply<T>> {
  const { request } = args;
  return answerRequest(args, async ({ session: found, cookies }) => {
    const session = requireSession(request, found);
    return workOrAskForProof(args.context, { request, session, cookies }, work);
  });
}

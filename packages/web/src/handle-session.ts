import type { LiveSession } from "@boardwalk/domain/identity";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { answerRequest } from "./answer-request.ts";
import { requireSession } from "./require-session.ts";
import type { Reply } from "./with-headers.ts";
import { workOrAskForProof } from "./work-or-ask-for-proof.ts";

export interface SignedIn {
  request: Request;
  session: LiveSession;
  /** Cookies that go out with whatever is replied. */
  cookies: Headers;
}

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

import type { LiveSession } from "@boardwalk/domain/identity";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { answerRequest } from "./answer-request.ts";
import { loginPath } from "./login-path.ts";
import type { Reply } from "./with-headers.ts";

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
  return answerRequest(args, async ({ session, cookies }) => {
    if (!session) throw redirect(loginPath(whereAsked(request)));
    return work({ request, session, cookies });
  });
}

/** The page that was asked for, to come back to. */
function whereAsked(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

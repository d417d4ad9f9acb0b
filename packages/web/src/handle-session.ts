import type { LiveSession } from "@boardwalk/domain/identity";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { answerFailure } from "./answer-failure.ts";
import { findSession } from "./find-session.ts";
import { loginPath } from "./login-path.ts";
import { type Reply, withHeaders } from "./with-headers.ts";

export interface SignedIn {
  request: Request;
  session: LiveSession;
}

/** For whoever is signed in, where it is enough to know who it is: no transaction is opened. */
export async function handleSession<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (signedIn: SignedIn) => Promise<T>,
): Promise<Reply<T>> {
  const { context, request } = args;
  const cookies = new Headers();
  try {
    const { session, cookies: said } = await findSession(context, request);
    for (const cookie of said) cookies.append("Set-Cookie", cookie);
    if (!session) throw redirect(loginPath(whereAsked(request)));
    return withHeaders(await work({ request, session }), cookies);
  } catch (error) {
    throw answerFailure(error, context, cookies);
  }
}

/** The page that was asked for, to come back to. */
function whereAsked(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

import type { LiveSession } from "@boardwalk/domain/identity";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { answerFailure } from "../answers/answer-failure.ts";
import { asDocument } from "../answers/as-document.ts";
import { type Reply, withHeaders } from "../answers/with-headers.ts";
import { findSession } from "../sessions/find-session.ts";

export interface Asking {
  session: LiveSession | null;
  /** Somebody without an account, who is nobody but on walks. */
  guest: LiveSession | null;
  /** Cookies that go out with whatever is replied. */
  cookies: Headers;
}

/** The frame of every loader and action: who asks, cookies on every reply, and failures by the table. */
export async function answerRequest<T>(
  { context, request }: LoaderFunctionArgs | ActionFunctionArgs,
  work: (asking: Asking) => Promise<T>,
): Promise<Reply<T>> {
  const cookies = new Headers();
  try {
    takeReadsAndForms(request);
    const { session, guest, cookies: said } = await findSession(context, request);
    for (const cookie of said) cookies.append("Set-Cookie", cookie);
    return asDocument(withHeaders(await work({ session, guest, cookies }), cookies), context);
  } catch (error) {
    throw asDocument(answerFailure(error, context, cookies), context);
  }
}

const TAKEN = ["GET", "HEAD", "POST"];

/** An action is called for any other method too, but forms come by POST alone. */
function takeReadsAndForms({ method }: Request): void {
  if (TAKEN.includes(method)) return;
  throw new Response("This address does not take that.", { status: 405, headers: { Allow: TAKEN.join(", ") } });
}

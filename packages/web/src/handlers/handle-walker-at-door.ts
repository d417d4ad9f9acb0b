import type { Door, LiveSession } from "@boardwalk/domain/identity";
import type { Walker } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { doorOf } from "../sessions/door-of.ts";
import { requireSession } from "../sessions/require-session.ts";
import { walkerOf } from "../sessions/walker-of.ts";
import { answerRequest } from "./answer-request.ts";

export interface WalkerAtDoor {
  /** No transaction is open: verbs at the door open their own. */
  door: Door;
  walker: Walker;
  /** Whoever is signed in; null for a guest. */
  session: LiveSession | null;
  request: Request;
  cookies: Headers;
}

/** What is said to nobody, instead of leading them to where they sign in. */
export type SaidToNobody = (request: Request) => Response | Promise<Response>;

/** For whoever is on a walk, with an account or as a guest, where no transaction may be open: uploads, and what decides by itself. */
export async function handleWalkerAtDoor<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (walker: WalkerAtDoor) => Promise<T>,
  saidToNobody?: SaidToNobody,
): Promise<Reply<T>> {
  const { context, request } = args;
  return answerRequest(args, async ({ session, guest, cookies }) => {
    const live = session ?? guest;
    if (live === null && saidToNobody) throw await saidToNobody(request);
    const walker = walkerOf(requireSession(request, live));
    return work({ door: doorOf(context, request), walker, session, request, cookies });
  });
}

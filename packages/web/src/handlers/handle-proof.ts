import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { doorOf } from "../sessions/door-of.ts";
import { memberOf } from "../sessions/member-of.ts";
import { requireSession } from "../sessions/require-session.ts";
import { answerRequest } from "./answer-request.ts";
import type { MemberAtDoor } from "./handle-member-at-door.ts";

/** For the one address where somebody proves who they are: a form that is held passes through it and stays held. */
export async function handleProof<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (member: MemberAtDoor) => Promise<T>,
): Promise<Reply<T>> {
  const { context, request } = args;
  return answerRequest(args, async ({ session: found, cookies }) => {
    const session = requireSession(request, found);
    return work({ request, session, cookies, door: doorOf(context, request), member: memberOf(session) });
  });
}

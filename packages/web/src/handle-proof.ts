import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { answerRequest } from "./answer-request.ts";
import { doorOf } from "./door-of.ts";
import type { MemberAtDoor } from "./handle-member-at-door.ts";
import { memberOf } from "./member-of.ts";
import { requireSession } from "./require-session.ts";
import type { Reply } from "./with-headers.ts";

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

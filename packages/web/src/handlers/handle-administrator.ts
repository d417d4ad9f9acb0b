import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { takeBody } from "../bodies/take-body.ts";
import { handleSession } from "./handle-session.ts";
import { requireAdministration } from "./require-administration.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

/** For administrators. To whoever else is signed in, the address is one that does not exist. */
export async function handleAdministrator<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (administrator: MemberAtWork) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, async (signedIn) => {
    requireAdministration(signedIn);
    return workAsMember(args.context, { ...signedIn, request: await takeBody(signedIn.request) }, work);
  });
}

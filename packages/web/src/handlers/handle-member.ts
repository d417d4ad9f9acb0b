import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { takeBody } from "../bodies/take-body.ts";
import { handleSession } from "./handle-session.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

/** For whoever is signed in and works on what is theirs. Return redirects: what is thrown rolls the work back. */
export async function handleMember<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (member: MemberAtWork) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, async (signedIn) =>
    workAsMember(args.context, { ...signedIn, request: await takeBody(signedIn.request) }, work),
  );
}

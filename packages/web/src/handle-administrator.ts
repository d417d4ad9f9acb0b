import { NotFound } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { handleSession, type SignedIn } from "./handle-session.ts";
import type { Reply } from "./with-headers.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

/** For administrators. To whoever else is signed in, the address is one that does not exist. */
export async function handleAdministrator<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (administrator: MemberAtWork) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, (signedIn) => {
    requireAdministration(signedIn);
    return workAsMember(args.context, signedIn, work);
  });
}

/** Before a transaction is opened; the verbs ask again, and so do the policies. */
export function requireAdministration({ session }: SignedIn): void {
  if (session.role === "USER") throw new NotFound("There is nothing here.");
}

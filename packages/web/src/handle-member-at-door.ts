import type { Door } from "@boardwalk/domain/identity";
import type { Member } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { doorOf } from "./door-of.ts";
import { handleSession, type SignedIn } from "./handle-session.ts";
import { memberOf } from "./member-of.ts";
import type { Reply } from "./with-headers.ts";

export interface MemberAtDoor extends SignedIn {
  door: Door;
  member: Member;
}

/** For whoever is signed in, by verbs that hash or ask elsewhere: no transaction is open, they open their own. */
export async function handleMemberAtDoor<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (member: MemberAtDoor) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, (signedIn) =>
    work({ ...signedIn, door: doorOf(args.context, signedIn.request), member: memberOf(signedIn.session) }),
  );
}

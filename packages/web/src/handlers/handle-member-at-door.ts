import type { Door } from "@boardwalk/domain/identity";
import type { Member } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { doorOf } from "../sessions/door-of.ts";
import { memberOf } from "../sessions/member-of.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { handleSession } from "./handle-session.ts";

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

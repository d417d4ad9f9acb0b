import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { handleSession } from "./handle-session.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

export interface MemberReading extends SignedIn {
  /** A transaction of its own for each piece that is read: a slow download holds none open. */
  read: <T>(work: (member: MemberAtWork) => Promise<T>) => Promise<T>;
}

/** For whoever is signed in and takes more of what is theirs than one transaction should hold, such as an export. */
export async function handleMemberStream<T>(
  args: LoaderFunctionArgs,
  work: (member: MemberReading) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, (signedIn) =>
    work({ ...signedIn, read: (piece) => workAsMember(args.context, signedIn, piece) }),
  );
}

import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { handleSession } from "./handle-session.ts";
import { requireAdministration } from "./require-administration.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

export interface AdministratorReading extends SignedIn {
  /** A transaction of its own for each piece that is read: a slow download holds none open. */
  read: <T>(work: (administrator: MemberAtWork) => Promise<T>) => Promise<T>;
}

/** For administrators who take more than one transaction should hold, such as an export. */
export async function handleAdministratorStream<T>(
  args: LoaderFunctionArgs,
  work: (administrator: AdministratorReading) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, (signedIn) => {
    requireAdministration(signedIn);
    return work({ ...signedIn, read: (piece) => workAsMember(args.context, signedIn, piece) });
  });
}

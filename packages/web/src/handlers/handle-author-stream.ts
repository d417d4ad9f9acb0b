import { requireAuthor } from "@boardwalk/domain/wizards";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { handleSession } from "./handle-session.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

export interface AuthorInPieces extends SignedIn {
  /** A transaction of its own for each piece: neither a slow download nor a slow upload holds one open. */
  work: <T>(piece: (author: MemberAtWork) => Promise<T>) => Promise<T>;
}

/** For authors who take or send more than one transaction should hold, such as an export or a file. */
export async function handleAuthorStream<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (author: AuthorInPieces) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, async (signedIn) => {
    await workAsMember(args.context, signedIn, ({ ctx }) => requireAuthor(ctx));
    return work({ ...signedIn, work: (piece) => workAsMember(args.context, signedIn, piece) });
  });
}

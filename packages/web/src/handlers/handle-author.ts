import { requireAuthor } from "@boardwalk/domain/wizards";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { takeBody } from "../bodies/take-body.ts";
import { handleSession } from "./handle-session.ts";
import { type MemberAtWork, workAsMember } from "./work-as-member.ts";

/** For whoever draws wizards. To whoever else is signed in, the address is one that does not exist. */
export async function handleAuthor<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (author: MemberAtWork) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, async (signedIn) =>
    workAsMember(args.context, { ...signedIn, request: await takeBody(signedIn.request) }, async (author) => {
      await requireAuthor(author.ctx);
      return work(author);
    }),
  );
}

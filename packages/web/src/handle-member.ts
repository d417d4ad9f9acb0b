import type { Ctx } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { handleSession, type SignedIn } from "./handle-session.ts";
import { surroundingsOf } from "./surroundings-of.ts";
import type { Reply } from "./with-headers.ts";

export interface MemberAtWork extends SignedIn {
  /** Inside one transaction: reading for loaders, writing for actions. */
  ctx: Ctx;
}

/** For whoever is signed in and works on what is theirs. Return redirects: what is thrown rolls the work back. */
export async function handleMember<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (member: MemberAtWork) => Promise<T>,
): Promise<Reply<T>> {
  return handleSession(args, ({ request, session }) => {
    const { userId, sessionId, role } = session;
    return args.context.services.database.withActor(
      surroundingsOf(args.context),
      { kind: "member", userId, sessionId, role },
      (ctx) => work({ ctx, request, session }),
      { readOnly: request.method === "GET" || request.method === "HEAD" },
    );
  });
}

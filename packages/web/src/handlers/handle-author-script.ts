import type { Ctx } from "@boardwalk/domain/kernel";
import { requireAuthor } from "@boardwalk/domain/wizards";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { loginPath } from "../addresses/login-path.ts";
import { takeBody } from "../bodies/take-body.ts";
import { memberOf } from "../sessions/member-of.ts";
import { surroundingsOf } from "../sessions/surroundings-of.ts";
import { answerRequest } from "./answer-request.ts";
import { AUTHOR_HEADER } from "./author-header.ts";

export interface AuthorsScript {
  /** Inside one transaction, which writes: who only asks is noted to be there. */
  readonly ctx: Ctx;
  readonly request: Request;
}

/**
 * For scripts of pages on which wizards are drawn. They have work in hand, so whoever is not signed in any more is told where to,
 * and is not led away; `page` is where they come back to. What somebody else left open is not done in the name of whoever signed in since.
 */
export async function handleAuthorScript(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  page: string,
  work: (script: AuthorsScript) => Promise<Response>,
): Promise<Response> {
  const { context, request } = args;
  return answerRequest(args, async ({ session }) => {
    const headers = { "Cache-Control": "no-store" };
    const openedFor = request.headers.get(AUTHOR_HEADER);
    if (!session || (openedFor ?? session.userId) !== session.userId) {
      return Response.json({ login: loginPath(page) }, { status: 401, headers });
    }
    const taken = await takeBody(request);
    return context.services.database.withActor(surroundingsOf(context), memberOf(session), async (ctx) => {
      await requireAuthor(ctx);
      const answer = await work({ ctx, request: taken });
      answer.headers.set("Cache-Control", "no-store");
      return answer;
    });
  });
}

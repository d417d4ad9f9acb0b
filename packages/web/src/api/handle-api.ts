import { findApiToken, type ScopeName, takeCountedToken } from "@boardwalk/domain/identity";
import { type Ctx, RateLimited } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { surroundingsOf } from "../sessions/surroundings-of.ts";
import { answerApi } from "./answer-api.ts";
import { ApiRefusal } from "./api-refusal.ts";
import { bearerOf } from "./bearer-of.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { unknownBearer } from "./unknown-bearer.ts";

export interface ProgramAtWork {
  /** Inside one transaction: reading for GET, writing for everything else. */
  ctx: Ctx;
  request: Request;
}

const BY_TOKEN = { action: "api by token", capacity: 600, refillPerSecond: 10 };

/** For programs with a token that is allowed the scope, or any token where there is none. What it gives back is told as JSON. */
export async function handleApi(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  scope: ScopeName | null,
  work: (program: ProgramAtWork) => Promise<unknown>,
): Promise<Response> {
  const { context, request } = args;
  const { database } = context.services;
  return answerApi(args, async (headers) => {
    const text = bearerOf(request);
    const bearer = text === null ? null : await findApiToken({ database, client: context.client }, text);
    if (bearer === null) throw unknownBearer(text);
    const standing = await takeCountedToken(database, BY_TOKEN, bearer.tokenId);
    for (const [name, value] of rateLimitHeaders("token", BY_TOKEN, standing)) headers.set(name, value);
    if (!standing.isTaken) throw new RateLimited(standing.retryAfterSeconds);
    if (scope !== null && !bearer.scopes.includes(scope)) throw lacking(scope);
    const readOnly = request.method === "GET" || request.method === "HEAD";
    return database.withActor(surroundingsOf(context), bearer, (ctx) => work({ ctx, request }), { readOnly });
  });
}

function lacking(scope: ScopeName): ApiRefusal {
  return new ApiRefusal(403, "insufficient-scope", `The token is not allowed ${scope}.`, {
    "WWW-Authenticate": `Bearer realm="Boardwalk", error="insufficient_scope", scope="${scope}"`,
  });
}

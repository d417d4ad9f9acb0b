import type { Ctx } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { memberOf } from "../sessions/member-of.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { surroundingsOf } from "../sessions/surroundings-of.ts";

export interface MemberAtWork extends SignedIn {
  /** Inside one transaction: reading for loaders, writing for actions. */
  ctx: Ctx;
}

/** Opens the transaction of whoever is signed in. */
export function workAsMember<T>(
  context: AppLoadContext,
  { request, session, cookies }: SignedIn,
  work: (member: MemberAtWork) => Promise<T>,
): Promise<T> {
  return context.services.database.withActor(
    surroundingsOf(context),
    memberOf(session),
    (ctx) => work({ ctx, request, session, cookies }),
    { readOnly: request.method === "GET" || request.method === "HEAD" },
  );
}

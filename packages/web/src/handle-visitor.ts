import type { Door, LiveSession } from "@boardwalk/domain/identity";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { answerFailure } from "./answer-failure.ts";
import { deviceCookie } from "./device-cookie.ts";
import { findSession } from "./find-session.ts";
import { surroundingsOf } from "./surroundings-of.ts";
import { type Reply, withHeaders } from "./with-headers.ts";

/** Cookies that go out with whatever is replied. */
export type ReplyHeaders = Headers;

export interface VisitorAtDoor {
  /** No transaction is open: verbs at the door open their own. */
  door: Door;
  request: Request;
  session: LiveSession | null;
  cookies: ReplyHeaders;
}

/** For everybody, signed in or not. */
export async function handleVisitor<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (visitor: VisitorAtDoor) => Promise<T>,
): Promise<Reply<T>> {
  const { context, request } = args;
  const cookies = new Headers();
  try {
    const { session, cookies: said } = await findSession(context, request);
    for (const cookie of said) cookies.append("Set-Cookie", cookie);
    const deviceToken = deviceCookie.read(context, request);
    const door: Door = { ...surroundingsOf(context), database: context.services.database, deviceToken };
    return withHeaders(await work({ door, request, session, cookies }), cookies);
  } catch (error) {
    throw answerFailure(error, context, cookies);
  }
}

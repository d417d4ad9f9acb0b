import type { Door } from "@boardwalk/domain/identity";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { doorOf } from "../sessions/door-of.ts";
import { type Asking, answerRequest } from "./answer-request.ts";

export interface VisitorAtDoor extends Asking {
  /** No transaction is open: verbs at the door open their own. */
  door: Door;
  request: Request;
}

/** For everybody, signed in or not. */
export async function handleVisitor<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (visitor: VisitorAtDoor) => Promise<T>,
): Promise<Reply<T>> {
  const { context, request } = args;
  return answerRequest(args, (asking) => work({ ...asking, door: doorOf(context, request), request }));
}

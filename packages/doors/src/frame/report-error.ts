import { isRouteErrorResponse } from "@remix-run/react";
import type { HandleErrorFunction } from "@remix-run/server-runtime";

/** What no handler caught. It is no error that a visitor left in the middle, or asked for what is not to be had. */
export const reportError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const isAnswer = isRouteErrorResponse(error);
  if (isAnswer && error.status < 500) return;
  // The address may hold a token; the request's own line in the log has it without.
  const about = { requestId: context.requestId, method: request.method, err: isAnswer ? causeOf(error) : error };
  context.services.log.error(about, "a request failed outside of its handler");
};

/** Remix wraps what it says itself into an answer, which a log would write as "[object Object]". */
function causeOf(answer: { status: number; statusText: string }): unknown {
  const told = "error" in answer && answer.error instanceof Error ? answer.error : null;
  return told ?? new Error(`Remix answered ${answer.status} ${answer.statusText}`.trim());
}

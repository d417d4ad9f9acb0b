import type { HandleErrorFunction } from "@remix-run/server-runtime";

/** What no handler caught. A visitor who left in the middle is no error. */
export const reportError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  context.services.log.error({ err: error, requestId: context.requestId }, "a request failed outside of its handler");
};

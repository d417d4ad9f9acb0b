import type { AppLoadContext } from "@remix-run/server-runtime";

/** What came was not given to this browser, or cannot be believed. */
export function forgedAnswer({ requestId }: Pick<AppLoadContext, "requestId">): Response {
  return Response.json({ code: "forged", requestId }, { status: 400 });
}

import type { AppLoadContext } from "@remix-run/server-runtime";
import { errorToResponse } from "./error-to-response.ts";
import { isReplied } from "./is-replied.ts";
import { withHeaders } from "./with-headers.ts";

/** What to throw on: replies that were thrown on purpose as they are, failures by the table. */
export function answerFailure(error: unknown, context: AppLoadContext, cookies: Headers): unknown {
  if (error instanceof Response || isReplied(error)) return withHeaders(error, cookies);
  return withHeaders(errorToResponse(error, context), cookies);
}

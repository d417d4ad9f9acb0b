import {
  Conflict,
  DomainError,
  Expired,
  Forbidden,
  Invalid,
  NotFound,
  RateLimited,
  Unavailable,
} from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";

/** What a page learns about a failure: enough to help, nothing from inside. */
export interface Failure {
  code: string;
  requestId: string;
  retryAfterSeconds?: number;
  fields?: Readonly<Record<string, readonly string[]>>;
}

type Answer = { status: number; retryAfterSeconds?: number; fields?: Failure["fields"] };
type Row = (error: unknown) => Answer | null;

/** The one table of errors and what they are on the web. */
const TABLE: readonly Row[] = [
  (error) => (error instanceof NotFound ? { status: 404 } : null),
  (error) => (error instanceof Forbidden ? { status: 403 } : null),
  (error) => (error instanceof Conflict ? { status: 409 } : null),
  (error) => (error instanceof Expired ? { status: 410 } : null),
  (error) => (error instanceof Invalid ? { status: 422, fields: error.fields } : null),
  (error) => (error instanceof RateLimited ? { status: 429, retryAfterSeconds: error.retryAfterSeconds } : null),
  (error) => (error instanceof Unavailable ? { status: 503, retryAfterSeconds: error.retryAfterSeconds } : null),
];

type Where = Pick<AppLoadContext, "requestId"> & { services: Pick<AppLoadContext["services"], "log"> };

/** What the error says to the outside. What nobody foresaw is logged whole and told as nothing but a number. */
export function errorToResponse(error: unknown, where: Where): Response {
  const answer = firstOf(TABLE, error) ?? { status: 500 };
  const { requestId } = where;
  if (answer.status >= 500) where.services.log.error({ err: error, requestId }, "a request failed");
  const code = answer.status === 500 || !(error instanceof DomainError) ? "unexpected" : error.code;
  const failure: Failure = { code, requestId, retryAfterSeconds: answer.retryAfterSeconds, fields: answer.fields };
  return Response.json(failure, { status: answer.status, headers: headersOf(answer) });
}

function firstOf(rows: readonly Row[], error: unknown): Answer | null {
  for (const row of rows) {
    const answer = row(error);
    if (answer) return answer;
  }
  return null;
}

function headersOf({ retryAfterSeconds }: Answer): HeadersInit {
  return retryAfterSeconds === undefined ? {} : { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
}

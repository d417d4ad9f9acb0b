import { type AnyDomainError, assertNever, isDomainError } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";

/** What a page learns about a failure: enough to help, nothing from inside. */
export interface Failure {
  code: string;
  requestId: string;
  retryAfterSeconds?: number;
  /** Why the database is not to be had. */
  because?: string;
  /** What it is in conflict with. */
  about?: string;
  fields?: Readonly<Record<string, readonly string[]>>;
}

type Answer = {
  status: number;
  retryAfterSeconds?: number;
  because?: string;
  about?: string;
  fields?: Failure["fields"];
};
/** The one table of errors and what they are on the web. */
function answerTo(error: AnyDomainError): Answer {
  switch (error.code) {
    case "not-found":
      return { status: 404 };
    // The status of one that may, once they have proven who they are.
    case "step-up":
    case "forbidden":
      return { status: 403 };
    case "conflict":
      return { status: 409, about: error.about };
    case "expired":
      return { status: 410 };
    case "invalid":
      return { status: 422, fields: error.fields };
    case "rate-limited":
      return { status: 429, retryAfterSeconds: error.retryAfterSeconds };
    case "unavailable":
      return { status: 503, retryAfterSeconds: error.retryAfterSeconds, because: error.because };
    // What only whoever runs the server can mend is nothing that a visitor can act on.
    case "operator":
      return { status: 500 };
    default:
      return assertNever(error);
  }
}

type Where = Pick<AppLoadContext, "requestId"> & { services: Pick<AppLoadContext["services"], "log"> };

/** What the error says to the outside. What nobody foresaw is logged whole and told as nothing but a number. */
export function errorToResponse(error: unknown, where: Where): Response {
  const answer: Answer = isDomainError(error) ? answerTo(error) : { status: 500 };
  const { requestId } = where;
  if (answer.status >= 500) where.services.log.error({ err: error, requestId }, "a request failed");
  const code = isDomainError(error) && answer.status !== 500 ? error.code : "unexpected";
  const { retryAfterSeconds, because, about, fields } = answer;
  const failure: Failure = { code, requestId, retryAfterSeconds, because, about, fields };
  return Response.json(failure, { status: answer.status, headers: headersOf(answer) });
}

function headersOf({ retryAfterSeconds }: Answer): HeadersInit {
  return retryAfterSeconds === undefined ? {} : { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) };
}

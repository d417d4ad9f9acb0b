import { type AnyDomainError, isDomainError } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { answerTo } from "../answers/answer-to.ts";
import { retryAfter } from "../answers/retry-after.ts";
import { problemDocument } from "../front/index.ts";
import { ApiRefusal } from "./api-refusal.ts";

type Where = Pick<AppLoadContext, "requestId"> & { services: Pick<AppLoadContext["services"], "log"> };

// What only concerns whoever is signed in with a browser never comes up here, and is still a sentence.
const SAYS: Record<AnyDomainError["code"], string> = {
  "not-found": "There is nothing here.",
  "step-up": "This needs a fresh proof of who you are.",
  forbidden: "This is not allowed.",
  conflict: "This does not go together with what is there.",
  expired: "This is over.",
  invalid: "Some of what was sent cannot be used.",
  "rate-limited": "There were too many requests. Retry-After says how long to wait, in seconds.",
  unavailable: "The database does not answer. Retry-After says how long to wait, in seconds.",
  operator: "It was noted under the request's id. Try again; if it stays like this, tell whoever runs this server.",
};

/** What nobody foresaw is logged whole and told as nothing but a number. */
export function failureOfApi(error: unknown, { requestId, services }: Where, headers: Headers): Response {
  headers.set("Content-Type", "application/problem+json");
  if (error instanceof ApiRefusal) {
    for (const [name, value] of Object.entries(error.headers)) headers.set(name, value);
    const { status, code, message: detail } = error;
    return new Response(problemDocument({ status, detail, requestId, code }), { status, headers });
  }
  const { status, retryAfterSeconds, fields } = isDomainError(error) ? answerTo(error) : { status: 500 };
  if (status >= 500) services.log.error({ err: error, requestId }, "a request failed");
  if (retryAfterSeconds !== undefined) headers.set("Retry-After", retryAfter(retryAfterSeconds));
  const known = isDomainError(error) && status !== 500;
  const problem = {
    status,
    requestId,
    code: known ? error.code : "unexpected",
    detail: known ? SAYS[error.code] : SAYS.operator,
    ...(fields && { errors: fields }),
  };
  return new Response(problemDocument(problem), { status, headers });
}

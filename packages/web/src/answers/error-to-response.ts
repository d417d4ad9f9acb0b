import { isDomainError } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { StepUpAsked } from "../proof/step-up-asked.ts";
import { type Answer, answerTo } from "./answer-to.ts";
import { retryAfter } from "./retry-after.ts";

/** What a page learns about a failure: enough to help, nothing from inside. */
export interface Failure {
  code: string;
  requestId: string;
  retryAfterSeconds?: number;
  /** Why the database is not to be had. */
  because?: string;
  /** What it is in conflict with, or who may. */
  about?: string;
  fields?: Readonly<Record<string, readonly string[]>>;
  /** The question that has to be answered first. */
  stepUp?: StepUpAsked;
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
  return retryAfterSeconds === undefined ? {} : { "Retry-After": retryAfter(retryAfterSeconds) };
}

import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Unavailable } from "@boardwalk/domain/kernel";
import { isBodyTooLarge } from "@boardwalk/web/front";
import { describeError } from "../describe-error.ts";
import { answerProblem } from "./answer-problem.ts";
import { describePath } from "./describe-path.ts";
import { discardRest } from "./discard-rest.ts";
import type { Exchange, Front, Step } from "./exchange.ts";
import { databaseAway, diskFull, failed, starting, tooLarge } from "./problems.ts";
import { answerHealth } from "./steps/answer-health.ts";
import { answerMetrics } from "./steps/answer-metrics.ts";
import { guardRequests } from "./steps/guard-requests.ts";
import { leadPostedAnswers } from "./steps/lead-posted-answers.ts";
import { limitApiMethods } from "./steps/limit-api-methods.ts";
import { limitBody } from "./steps/limit-body.ts";
import { limitMethods } from "./steps/limit-methods.ts";
import { logRequests } from "./steps/log-requests.ts";
import { measureRequests } from "./steps/measure-requests.ts";
import { refuseMalformedAddress } from "./steps/refuse-malformed-address.ts";
import { secureHeaders } from "./steps/secure-headers.ts";
import { trustHosts } from "./steps/trust-hosts.ts";

export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const FRONT: readonly Step[] = [
  secureHeaders,
  logRequests,
  measureRequests,
  refuseMalformedAddress,
  answerHealth,
  answerMetrics,
  limitMethods,
  trustHosts,
  leadPostedAnswers,
  guardRequests,
  limitApiMethods,
];

/** Everything that happens to a request before a route sees it, in order; until the app is there it says so. */
export function createListener(front: Front, app: () => readonly Step[] | null): Listener {
  return async (request, response) => {
    const exchange = begin(front, request, response);
    response.once("finish", () => discardRest(request));
    try {
      await pass(exchange, FRONT, () => {
        const steps = app();
        return steps ? pass(exchange, steps, () => undefined) : answerProblem(exchange, starting);
      });
    } catch (error) {
      answerFailure(exchange, error);
    }
  };
}

/** What an app itself consists of: its files first, and then its routes. */
export const appSteps = (compress: Step, files: Step, routes: Step): readonly Step[] => [
  limitBody,
  compress,
  files,
  routes,
];

function pass(
  exchange: Exchange,
  steps: readonly Step[],
  last: () => Promise<void> | void,
  at = 0,
): Promise<void> | void {
  const step = steps[at];
  return step ? step(exchange, () => pass(exchange, steps, last, at + 1)) : last();
}

function begin(front: Front, request: IncomingMessage, response: ServerResponse): Exchange {
  return {
    front,
    request,
    response,
    requestId: randomUUID(),
    // As random as it has to be, and drawn from a store that Node fills ahead.
    nonce: randomBytes(16).toString("base64url"),
    path: request.url?.split("?", 1)[0] ?? "",
    origin: front.origins[0],
    client: { address: null, userAgent: "" },
    body: null,
  };
}

function answerFailure(exchange: Exchange, error: unknown): void {
  const { front, request, response, requestId, path } = exchange;
  // Whoever asked has gone; there is nobody to tell.
  if (response.destroyed || request.errored) return;
  if (isBodyTooLarge(error)) {
    answerProblem(exchange, tooLarge);
    return;
  }
  const about = {
    requestId,
    app: front.app,
    method: request.method,
    path: describePath(path),
    error: describeError(error),
  };
  if (error instanceof Unavailable) {
    front.log.warn(about, error.because === "away" ? "the database is away" : "the disk is full");
    answerProblem(exchange, (error.because === "away" ? databaseAway : diskFull)(error.retryAfterSeconds));
  } else {
    front.log.error(about, "a request failed");
    answerProblem(exchange, failed);
  }
}

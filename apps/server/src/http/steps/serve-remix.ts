import type { Services } from "@boardwalk/web";
import { isApiPath, isForwarded } from "@boardwalk/web/front";
import type { RequestHandler } from "@remix-run/server-runtime";
import { answerProblem } from "../answer-problem.ts";
import type { Exchange, Step } from "../exchange.ts";
import { headerOf } from "../header-of.ts";
import { nothingHere, unknownMethod } from "../problems.ts";
import { sendFetchResponse } from "../send-fetch-response.ts";
import { toFetchRequest } from "../to-fetch-request.ts";

/** Hands the request over to the app's routes, together with what the server owns. */
export function serveRemix(services: Services, handlerOf: () => Promise<RequestHandler> | RequestHandler): Step {
  return async (exchange) => {
    // What Remix makes of a page for its scripts is nothing that programs ask for.
    if (isApiPath(exchange.path) && exchange.path.endsWith(".data")) return answerProblem(exchange, nothingHere);
    const handler = await handlerOf();
    const response = await handler(toFetchRequest(exchange, abortedWhenGone(exchange)), {
      services,
      app: exchange.front.app,
      nonce: exchange.nonce,
      requestId: exchange.requestId,
      client: exchange.client,
      isForwarded: isForwarded(headerOf(exchange.request)),
    });
    // A route without an action answers this with words meant for programs.
    if (response.status === 405)
      return answerProblem(exchange, unknownMethod(response.headers.get("Allow") ?? "GET, HEAD"));
    await sendFetchResponse(response, exchange);
  };
}

function abortedWhenGone({ response }: Exchange): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

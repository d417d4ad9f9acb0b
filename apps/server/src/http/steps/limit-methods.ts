import { isApiPath } from "@boardwalk/web/front";
import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { unknownMethod } from "../problems.ts";

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const ALLOW = METHODS.join(", ");

/** For pages. Each address of the API takes methods of its own, which `limit-api-methods.ts` knows. */
export const limitMethods: Step = (exchange, next) => {
  const { method = "" } = exchange.request;
  if (isApiPath(exchange.path)) return next();
  if (method === "OPTIONS") {
    // Without any Access-Control header: no other origin may read anything here.
    exchange.response.writeHead(204, { allow: ALLOW }).end();
    return undefined;
  }
  if (METHODS.includes(method)) return next();
  return answerProblem(exchange, unknownMethod(ALLOW));
};

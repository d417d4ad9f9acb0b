import { apiMethods, isApiPath } from "@boardwalk/web/front";
import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { nothingHere, unknownMethod } from "../problems.ts";
import { METHODS } from "./limit-methods.ts";

/** What an address below /api takes is said here, before its routes are asked; behind the guard, so that what is forged learns nothing. */
export const limitApiMethods: Step = (exchange, next) => {
  const { method = "" } = exchange.request;
  if (!isApiPath(exchange.path)) return next();
  const methods = apiMethods(exchange.front.app, exchange.path);
  // The routes have words of their own for an address that is none; other methods never reach them.
  if (methods === null)
    return METHODS.includes(method) && method !== "OPTIONS" ? next() : answerProblem(exchange, nothingHere);
  const allow = methods.join(", ");
  if (!methods.includes(method)) return answerProblem(exchange, unknownMethod(allow));
  if (method !== "OPTIONS") return next();
  // Without any Access-Control header: no other origin may read anything here.
  exchange.response.writeHead(204, { allow }).end();
  return undefined;
};

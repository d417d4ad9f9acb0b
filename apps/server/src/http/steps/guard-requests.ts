import { guardRequest } from "@boardwalk/web/front";
import { answerProblem } from "../answer-problem.ts";
import { describePath } from "../describe-path.ts";
import type { Step } from "../exchange.ts";
import { headerOf } from "../header-of.ts";
import { foreignRequest } from "../problems.ts";

export const guardRequests: Step = (exchange, next) => {
  const { front, request, requestId, path } = exchange;
  const verdict = guardRequest({ method: request.method ?? "", path, header: headerOf(request) }, front.origins);
  if (verdict.allowed) return next();
  front.log.info(
    { requestId, method: request.method, path: describePath(path), because: verdict.reason },
    "refused as foreign",
  );
  return answerProblem(exchange, foreignRequest);
};

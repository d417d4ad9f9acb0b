import { isApiPath, problemDocument } from "@boardwalk/web/front";
import { errorPage, type Problem } from "./error-page.ts";
import type { Exchange } from "./exchange.ts";

/** Answers with a page for people, or with a problem document (RFC 9457) where a program asked. */
export function answerProblem(exchange: Exchange, problem: Problem): void {
  const { request, response, requestId } = exchange;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const forApi = isApiPath(exchange.path);
  const forProgram = forApi || exchange.path.endsWith(".data");
  const mayReload = request.method === "GET";
  const body = forProgram
    ? problemDocument({
        status: problem.status,
        ...(!forApi && { title: problem.title }),
        detail: forApi ? (problem.saysToPrograms ?? problem.says) : problem.says,
        requestId,
      })
    : errorPage(problem, { requestId, nonce: exchange.nonce, mayReload });

  response.statusCode = problem.status;
  response.setHeader("content-type", forProgram ? "application/problem+json" : "text/html; charset=utf-8");
  response.setHeader("content-length", Buffer.byteLength(body));
  response.setHeader("cache-control", "no-store");
  if (problem.retryAfterSeconds !== undefined) response.setHeader("retry-after", problem.retryAfterSeconds);
  for (const [name, value] of Object.entries(problem.headers ?? {})) response.setHeader(name, value);
  response.end(request.method === "HEAD" ? undefined : body);
}

import { createHash, timingSafeEqual } from "node:crypto";
import type { Exchange, Step } from "../exchange.ts";

/** `/metrics`, under any host name, for whoever brings the token; with none set the address is not there. */
export const answerMetrics: Step = async (exchange, next) => {
  const { metrics, token } = exchange.front.metrics;
  const { method, headers } = exchange.request;
  if (token === null || exchange.path !== "/metrics" || (method !== "GET" && method !== "HEAD")) return next();
  if (!isSame(bearerOf(headers.authorization ?? ""), token)) {
    exchange.response.setHeader("www-authenticate", 'Bearer realm="metrics"');
    return answer(exchange, 401, "text/plain; charset=utf-8", "Bring METRICS_TOKEN as a bearer token.\n");
  }
  return answer(exchange, 200, metrics.contentType, await metrics.text());
};

/** What stands after the scheme, whose name has no case; nothing where there is another scheme. */
function bearerOf(authorization: string): string {
  return /^bearer +(.*)$/i.exec(authorization)?.[1] ?? "";
}

// Of one length and in one time, whatever was brought.
function isSame(brought: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(brought), digest(wanted));
}

function answer({ request, response }: Exchange, status: number, type: string, text: string): void {
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.setHeader("content-length", Buffer.byteLength(text));
  response.setHeader("cache-control", "no-store");
  response.end(request.method === "HEAD" ? undefined : text);
}

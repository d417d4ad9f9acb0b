import type { Exchange, Step } from "../exchange.ts";

/** `/healthz` says that the process lives, `/readyz` that it can do its work; both under any host name. */
export const answerHealth: Step = async (exchange, next) => {
  const { method } = exchange.request;
  if (method !== "GET" && method !== "HEAD") return next();
  if (exchange.path === "/healthz") return answer(exchange, 200, { status: "alive" });
  if (exchange.path !== "/readyz") return next();
  const readiness = await exchange.front.readiness();
  return readiness.ready
    ? answer(exchange, 200, { status: "ready", database: "ok", ...(readiness.health ?? NOT_COUNTED) })
    : answer(exchange, 503, { status: "not ready", because: readiness.because });
};

const NOT_COUNTED = { jobs: "not known", mail: "not known" } as const;

function answer({ request, response }: Exchange, status: number, body: Record<string, string>): void {
  const text = `${JSON.stringify(body)}\n`;
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", Buffer.byteLength(text));
  response.setHeader("cache-control", "no-store");
  if (status === 503) response.setHeader("retry-after", 5);
  response.end(request.method === "HEAD" ? undefined : text);
}

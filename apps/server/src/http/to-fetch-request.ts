import type { Exchange } from "./exchange.ts";

// What was said to proxies on the way, and what only concerns the connection, is not the app's business.
const NOT_PASSED_ON =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|forwarded|x-forwarded-.*|x-real-ip|host)$/;

export function toFetchRequest(exchange: Exchange, signal: AbortSignal): Request {
  const { request, origin, body } = exchange;
  const headers: [string, string][] = [["host", origin.slice(origin.indexOf("//") + 2)]];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index]?.toLowerCase() ?? "";
    if (!NOT_PASSED_ON.test(name)) headers.push([name, request.rawHeaders[index + 1] ?? ""]);
  }
  return new Request(`${origin}${withoutDataQuery(request.url ?? "/")}`, {
    method: request.method ?? "GET",
    headers,
    signal,
    ...(body instanceof ReadableStream
      ? { body, duplex: "half" }
      : { body: body === null || body.length === 0 ? null : new Uint8Array(body) }),
  });
}

/**
 * Remix takes `_data` for a question of its own scripts from before single fetch, which ours never ask: it would fail on a route's
 * name that is none, and hand out a route's answer apart from its page where it is one.
 */
function withoutDataQuery(target: string): string {
  const start = target.indexOf("?");
  if (start === -1 || !new URLSearchParams(target.slice(start)).has("_data")) return target;
  const kept = target
    .slice(start + 1)
    .split("&")
    .filter((part) => !new URLSearchParams(part).has("_data"));
  return kept.length === 0 ? target.slice(0, start) : `${target.slice(0, start)}?${kept.join("&")}`;
}

import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Exchange } from "./exchange.ts";

const WITHOUT_BODY = new Set([204, 205, 304]);

/** Writes what a route answered, chunk by chunk, and stops as soon as nobody listens any more. */
export async function sendFetchResponse(answer: Response, { request, response }: Exchange): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  if (answer.status === 503 && !answer.headers.has("retry-after")) response.setHeader("retry-after", 5);

  if (answer.body === null || request.method === "HEAD" || WITHOUT_BODY.has(answer.status)) {
    await answer.body?.cancel();
    if (request.method !== "HEAD" && !WITHOUT_BODY.has(answer.status)) response.setHeader("content-length", 0);
    response.end();
    return;
  }
  // JSON is there as a whole when it is answered: one write, with its length, instead of a stream.
  if (answer.headers.get("content-type")?.startsWith("application/json")) {
    const text = await answer.text();
    response.setHeader("content-length", Buffer.byteLength(text));
    response.end(text);
    return;
  }
  const gone = once(response, "close");
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (response.destroyed) return reader.cancel();
    if (!response.write(value)) await Promise.race([once(response, "drain"), gone]);
    flush(response);
  }
  response.end();
}

// Compression holds back what is written until there is enough of it, but a page is to appear as it is made.
function flush(response: ServerResponse): void {
  if ("flush" in response && typeof response.flush === "function") response.flush();
}

import { data } from "@remix-run/server-runtime";
import { isReplied, type Replied } from "./is-replied.ts";

export type Reply<T> = T extends Response ? T : T extends Replied<unknown> ? T : Replied<T>;

/** The same reply with more headers, whatever shape it came in. */
export function withHeaders<T>(reply: T, more: Headers): Reply<T>;
export function withHeaders(reply: unknown, more: Headers): unknown {
  if (reply instanceof Response) {
    if (more.keys().next().done) return reply;
    const headers = joined(reply.headers, more);
    return new Response(reply.body, { status: reply.status, statusText: reply.statusText, headers });
  }
  if (isReplied(reply)) {
    return data(reply.data, { ...reply.init, headers: joined(reply.init?.headers, more) });
  }
  return data(reply, { headers: more });
}

function joined(first: HeadersInit | undefined, more: Headers): Headers {
  const headers = new Headers(first);
  for (const [name, value] of more) headers.append(name, value);
  return headers;
}

import { limitBytes } from "./limit-bytes.ts";
import { refuseBody } from "./refuse-body.ts";

const MOST_BYTES = 1_048_576;

/**
 * The request with its body in memory. A form with files streams in as slowly as its sender likes, and the embedded
 * database has one transaction for everybody: so a body is taken before one is opened.
 */
export async function takeBody(request: Request): Promise<Request> {
  const { body, url, method, headers, signal } = request;
  if (body === null) return request;
  try {
    const bytes = await new Response(limitBytes(body, MOST_BYTES)).arrayBuffer();
    return new Request(url, { method, headers, signal, body: bytes });
  } catch (error) {
    throw refuseBody(error);
  }
}

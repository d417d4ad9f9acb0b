import type { IncomingMessage } from "node:http";

/** As much as a client that does not look sends on the way; who sends more is cut off, and has had the answer for long. */
const MOST = 16_777_216;
const WITHIN_MILLISECONDS = 10_000;

/** Once it is answered: reads and throws away what the client still sends, so that it gets to read the answer, but only a little of it. */
export function discardRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  let length = 0;
  const cut = () => request.destroy();
  const late = setTimeout(cut, WITHIN_MILLISECONDS);
  late.unref();
  request.removeAllListeners("data");
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > MOST) cut();
  });
  request.once("close", () => clearTimeout(late));
  request.resume();
}

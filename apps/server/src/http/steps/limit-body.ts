import type { IncomingMessage } from "node:http";
import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { tooLarge, tooSlow } from "../problems.ts";
import { streamBody } from "../stream-body.ts";

const LIMIT = 1_048_576;
/** A form with files: more than the largest file that any place takes, together with the form around it. */
const STREAMED_LIMIT = 32 * LIMIT;
const WITHIN_MILLISECONDS = 60_000;

/** Reads a whole body that is small enough to be kept in memory. A form with files is the route's to read as it comes. */
export const limitBody: Step = async (exchange, next) => {
  const { request } = exchange;
  if (request.method === "GET" || request.method === "HEAD") return next();
  const isStreamed = /^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "");
  const most = isStreamed ? STREAMED_LIMIT : LIMIT;
  // Node itself refuses a length that is not a number, and a body that is longer than announced.
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > most) return answerProblem(exchange, tooLarge);
  if (isStreamed) {
    exchange.body = streamBody(request, most);
    return next();
  }
  const read = await readWhole(request);
  if (!Buffer.isBuffer(read)) return answerProblem(exchange, read === "too large" ? tooLarge : tooSlow);
  exchange.body = read;
  return next();
};

async function readWhole(request: IncomingMessage): Promise<Buffer | "too large" | "too slow"> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | "too large" | "too slow">();
  const chunks: Buffer[] = [];
  let length = 0;
  const stop = (because: "too large" | "too slow") => {
    request.removeAllListeners("data");
    resolve(because);
  };
  const late = setTimeout(stop, WITHIN_MILLISECONDS, "too slow");
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > LIMIT) stop("too large");
    else chunks.push(chunk);
  });
  request.once("end", () => resolve(Buffer.concat(chunks)));
  request.once("error", reject);
  return promise.finally(() => clearTimeout(late));
}

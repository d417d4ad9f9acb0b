import type { IncomingMessage } from "node:http";
import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { tooLarge } from "../problems.ts";

const LIMIT = 1_048_576;

/** Reads the whole body, as long as it is small enough to be kept in memory. */
export const limitBody: Step = async (exchange, next) => {
  const { request } = exchange;
  if (request.method === "GET" || request.method === "HEAD") return next();
  // Node itself refuses a length that is not a number, and a body that is longer than announced.
  const announced = Number(request.headers["content-length"] ?? 0);
  const body = announced > LIMIT ? null : await read(request);
  if (body === null) return answerProblem(exchange, tooLarge);
  exchange.body = body;
  return next();
};

async function read(request: IncomingMessage): Promise<Buffer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>();
  const chunks: Buffer[] = [];
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > LIMIT) {
      request.removeAllListeners("data");
      resolve(null);
    } else chunks.push(chunk);
  });
  request.once("end", () => resolve(Buffer.concat(chunks)));
  request.once("error", reject);
  return promise;
}

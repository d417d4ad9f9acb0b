import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import type { Step } from "../exchange.ts";

// A method, since the package's types ask for Express where it uses what every server has.
interface Middleware {
  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

/** Lets every later step's answer be compressed, where the client wants it and it is worth it. */
export function compress(): Step {
  const middleware: Middleware = { handle: compression() };
  return ({ request, response }, next) => {
    // It only prepares the response, and goes on at once.
    middleware.handle(request, response, () => undefined);
    return next();
  };
}

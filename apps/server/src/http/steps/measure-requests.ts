import type { Step } from "../exchange.ts";

const KNOWN_METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export const measureRequests: Step = ({ front, request, response }, next) => {
  const began = performance.now();
  response.once("close", () => {
    const method = request.method ?? "";
    front.metrics.metrics.countAnswer({
      app: front.app,
      // Anybody may invent a method, and each would stand in the register for ever.
      method: KNOWN_METHODS.has(method) ? method : "other",
      status: response.statusCode,
      seconds: (performance.now() - began) / 1000,
    });
  });
  return next();
};

import { securityHeaders } from "@boardwalk/web/front";
import type { Step } from "../exchange.ts";

export const secureHeaders: Step = ({ front, response, requestId, nonce }, next) => {
  response.setHeader("x-request-id", requestId);
  const https = front.origins[0].startsWith("https:");
  for (const [name, value] of securityHeaders({ nonce, https, development: front.development }))
    response.setHeader(name, value);
  return next();
};

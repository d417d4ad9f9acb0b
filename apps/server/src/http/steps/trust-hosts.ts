import { clientAddress, forwardedHost, originOfHost } from "@boardwalk/web/front";
import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { headerOf } from "../header-of.ts";
import { unknownHost } from "../problems.ts";

/** Decides under which own name the request came, and from which address, believing forwarded headers of trusted proxies alone. */
export const trustHosts: Step = (exchange, next) => {
  const { front, request } = exchange;
  const header = headerOf(request);
  const peer = request.socket.remoteAddress;
  const host = forwardedHost(
    peer,
    { host: header("host"), forwardedHost: header("x-forwarded-host") },
    front.trustedProxies,
  );
  const origin = originOfHost(host, front.origins);
  if (origin === null) return answerProblem(exchange, unknownHost(front.origins[0]));
  exchange.origin = origin;
  exchange.client = {
    address: clientAddress(peer, header("x-forwarded-for"), front.trustedProxies),
    userAgent: (header("user-agent") ?? "").slice(0, 500),
  };
  return next();
};

import type { Step } from "../exchange.ts";
import { headerOf } from "../header-of.ts";
import { limitBody } from "./limit-body.ts";

const TAKEN = ["code", "state", "user", "iss", "error", "error_description"];
const LONGEST_VALUE = 4_096;

/**
 * Makes a link of the answer that a provider's own page posts across sites, and nothing else: a browser brings its cookies along
 * with the link, which is then guarded like any other. No route sees a request that the guard would have refused.
 */
export const leadPostedAnswers: Step = (exchange, next) => {
  const { front, request, response, path } = exchange;
  const from = request.method === "POST" ? front.postedAnswers.get(path) : undefined;
  const header = headerOf(request);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(header("content-type") ?? "");
  // Whatever comes from anywhere else is the guard's to judge.
  if (from === undefined || header("origin") !== from || !isForm) return next();
  return limitBody(exchange, () => {
    const posted = new URLSearchParams(Buffer.isBuffer(exchange.body) ? exchange.body.toString() : "");
    const query = new URLSearchParams();
    for (const name of TAKEN) {
      const value = posted.get(name);
      if (value !== null && value.length <= LONGEST_VALUE) query.set(name, value);
    }
    response.writeHead(303, { location: `${path}?${query}`, "cache-control": "no-store" }).end();
  });
};

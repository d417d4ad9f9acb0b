import { existsSync } from "node:fs";
import sirv from "sirv";
import type { Step } from "../exchange.ts";

const YEAR = "public, max-age=31536000, immutable";
const HOUR = "public, max-age=3600";

/** The files that Vite built for the browser; those under `/assets/` carry their hash in their name. */
export function serveAssets(folder: string): Step {
  if (!existsSync(folder)) return (_, next) => next();
  const serve = sirv(folder, {
    etag: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeader("cache-control", path.startsWith("/assets/") ? YEAR : HOUR),
  });
  return ({ request, response }, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    response.once("close", resolve);
    serve(request, response, () => next().then(resolve, reject));
    return promise;
  };
}

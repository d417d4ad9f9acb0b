import { describePath } from "../describe-path.ts";
import type { Step } from "../exchange.ts";

export const logRequests: Step = ({ front, request, response, requestId, path }, next) => {
  if (!front.log.isLevelEnabled("info")) return next();
  const began = performance.now();
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - began);
    const finished = response.writableFinished;
    front.log.info(
      {
        requestId,
        app: front.app,
        method: request.method,
        path: describePath(path),
        status: response.statusCode,
        finished,
        milliseconds,
      },
      "answered",
    );
  });
  return next();
};

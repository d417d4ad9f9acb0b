import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { malformedAddress } from "../problems.ts";

export const refuseMalformedAddress: Step = (exchange, next) => {
  if (isReadable(exchange.request.url ?? "", exchange.path)) return next();
  return answerProblem(exchange, malformedAddress);
};

// An address for a proxy (`http://…`), a backslash or raw bytes are read in different ways by different programs.
function isReadable(target: string, path: string): boolean {
  if (!/^\/[\x21-\x5b\x5d-\x7e]*$/.test(target)) return false;
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

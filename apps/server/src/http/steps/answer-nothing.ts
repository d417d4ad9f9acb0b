import { answerProblem } from "../answer-problem.ts";
import type { Step } from "../exchange.ts";
import { onlyAWorker } from "../problems.ts";

/** In a process that only does background work: everything but its health is elsewhere. */
export const answerNothing: Step = (exchange) => answerProblem(exchange, onlyAWorker);

import type { ComputedEntry } from "../harness/bench-entry.ts";
import { answerQuestion } from "./questions/answer-question.ts";
import { checkQuestion } from "./questions/check-question.ts";
import { loadQuestion } from "./questions/load-question.ts";
import { memoryQuestion } from "./questions/memory-question.ts";
import { rerouteQuestion } from "./questions/reroute-question.ts";
import { weightQuestion } from "./questions/weight-question.ts";

/** What a wizard costs: to load, to answer, to keep, to check, and to send to a browser. */
export const engineEntry: ComputedEntry = {
  kind: "computed",
  name: "engine",
  title: "The wizard engine next to survey-core 3.1.1 on the same generated wizards",
  prepare: () => ({
    about: [
      "Steps of 4 sets of 5 options; two fifths of the options and a sixth of the sets hang on one or two earlier choices",
      "A walk stands where 50 answers were given (fewer in a wizard that has fewer sets); each of them is then changed and changed back, in turn",
    ],
    questions: [loadQuestion, answerQuestion, rerouteQuestion, memoryQuestion, checkQuestion, weightQuestion],
  }),
};

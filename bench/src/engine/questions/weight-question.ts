import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const OURS = "our evaluator";
const sizes = [1];

export const weightQuestion: Question = {
  title: "Weight in the browser, bundled, minified, brotli",
  unit: "bytes",
  sizesOf: null,
  contenders: [
    { name: OURS, module: workModule("evaluator-weight"), sizes },
    { name: "survey-core's Model", module: workModule("survey-weight"), sizes },
  ],
  goals: [{ says: `${OURS} in bytes`, figure: { name: OURS, size: 1 }, against: 1, bound: "at most", limit: 4_096 }],
  warmUpTurns: 0,
  mostRounds: 1,
};
